using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class ReportVersionConfiguration : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> builder)
    {
        builder.ToTable("ReportVersions");
        builder.Property(v => v.DocumentNumber).HasMaxLength(ReportVersion.NumberLength);
        builder.Property(v => v.Reason).HasMaxLength(ReportVersion.ReasonLength);
        // A national table has a line for each commune.
        builder.Property(v => v.Table).HasConversion(t => JsonText.Write(t), t => JsonText.Read<ReportTable>(t)).HasMaxLength(ReportVersion.TableLength);
        builder.Property(v => v.Words).AsJson(120_000);
        builder.Property(v => v.Head).HasConversion(h => JsonText.Write(h), h => JsonText.Read<ReportHead>(h)).HasMaxLength(10_000);
        builder.Property(v => v.Hash).HasMaxLength(ReportVersion.HashLength).IsBinary();
        builder.HasIndex(v => new { v.ReportId, v.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.FrozenById);
    }
}
