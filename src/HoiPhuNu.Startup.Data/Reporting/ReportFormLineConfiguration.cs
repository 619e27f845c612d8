using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class ReportFormLineConfiguration : IEntityTypeConfiguration<ReportFormLine>
{
    public void Configure(EntityTypeBuilder<ReportFormLine> builder)
    {
        builder.ToTable("ReportFormLines");
        builder.Property(l => l.Number).HasMaxLength(ReportFormLine.NumberLength);
        builder.Property(l => l.Heading).HasMaxLength(ReportFormLine.HeadingLength);
        builder.HasIndex(l => new { l.FormId, l.Position });
        builder.HasOne<Indicator>().WithMany().HasForeignKey(l => l.IndicatorId);
    }
}
