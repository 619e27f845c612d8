using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class SensitiveAccessConfiguration : IEntityTypeConfiguration<SensitiveAccess>
{
    public void Configure(EntityTypeBuilder<SensitiveAccess> builder)
    {
        builder.ToTable("SensitiveAccesses");
        builder.Property(s => s.Reason).HasMaxLength(SensitiveAccess.ReasonLength);
        builder.HasIndex(s => new { s.ProjectId, s.ById, s.At });
        builder.HasOne<SupportedProject>().WithMany().HasForeignKey(s => s.ProjectId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.ById);
    }
}
