using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MentoringCohortConfiguration : IEntityTypeConfiguration<MentoringCohort>
{
    public void Configure(EntityTypeBuilder<MentoringCohort> builder)
    {
        builder.ToTable("MentoringCohorts");
        builder.Property(c => c.Name).HasMaxLength(MentoringCohort.NameLength);
        builder.Property(c => c.Weights).AsJson(400);
        builder.HasIndex(c => new { c.UnitId, c.Status });
        builder.HasOne(c => c.Unit).WithMany().HasForeignKey(c => c.UnitId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(c => c.ContestId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.CreatedById);
    }
}
