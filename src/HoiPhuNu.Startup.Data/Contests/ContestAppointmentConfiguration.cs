using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Contests;

internal sealed class ContestAppointmentConfiguration : IEntityTypeConfiguration<ContestAppointment>
{
    public void Configure(EntityTypeBuilder<ContestAppointment> builder)
    {
        builder.ToTable("ContestAppointments");
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        builder.HasIndex(a => new { a.PersonId, a.ContestId, a.Role, a.RevokedAt });
    }
}
