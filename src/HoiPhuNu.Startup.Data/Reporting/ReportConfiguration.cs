using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("Reports");
        builder.Property(r => r.Words).AsJson(120_000);
        builder.Property(r => r.Question).HasMaxLength(Report.ReasonLength);
        builder.Property(r => r.Correction).HasMaxLength(Report.ReasonLength);
        builder.Property(r => r.WrittenByIds).AsJson(4000);
        builder.Ignore(r => r.Last);
        builder.HasIndex(r => new { r.CallId, r.UnitId }).IsUnique();
        builder.HasIndex(r => r.UnitId);
        builder.HasOne(r => r.Call).WithMany().HasForeignKey(r => r.CallId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(r => r.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PreparedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.SentById);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.DecidedById);
        builder.HasMany(r => r.Versions).WithOne().HasForeignKey(v => v.ReportId);
    }
}
