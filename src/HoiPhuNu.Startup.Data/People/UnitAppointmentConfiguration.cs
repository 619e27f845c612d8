using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.People;

internal sealed class UnitAppointmentConfiguration : IEntityTypeConfiguration<UnitAppointment>
{
    public void Configure(EntityTypeBuilder<UnitAppointment> builder)
    {
        builder.ToTable("UnitAppointments");
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        builder.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        builder.HasIndex(a => new { a.PersonId, a.RevokedAt });
    }
}
