using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits");
        builder.Property(v => v.Place).HasMaxLength(Visit.PlaceLength);
        builder.Property(v => v.Met).HasMaxLength(Visit.MetLength);
        builder.Property(v => v.Findings).HasMaxLength(Visit.FindingsLength);
        builder.HasIndex(v => new { v.ProjectId, v.On });
        builder.HasOne(v => v.Project).WithMany().HasForeignKey(v => v.ProjectId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.ById);
    }
}
