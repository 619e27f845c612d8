using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Contests;

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.ToTable("Criteria");
        builder.Property(c => c.Name).HasMaxLength(Criterion.NameLength);
        builder.Property(c => c.Guidance).HasMaxLength(Criterion.GuidanceLength);
    }
}
