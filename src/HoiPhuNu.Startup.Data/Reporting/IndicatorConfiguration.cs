using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicators");
        builder.Property(i => i.Code).HasMaxLength(Indicator.CodeLength).IsBinary();
        builder.Property(i => i.Name).HasMaxLength(Indicator.NameLength);
        builder.Property(i => i.NameFolded).HasMaxLength(Indicator.NameLength).IsBinary();
        builder.Property(i => i.UnitOfCount).HasMaxLength(Indicator.UnitLength);
        builder.Property(i => i.Subject).HasMaxLength(Indicator.SubjectLength);
        builder.Property(i => i.Rule).AsJson(4000);
        builder.HasIndex(i => i.Code).IsUnique();
        builder.HasMany(i => i.Programmes).WithOne().HasForeignKey(p => p.IndicatorId);
    }
}
