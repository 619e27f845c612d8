using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Awards;

internal sealed class ResultRowConfiguration : IEntityTypeConfiguration<ResultRow>
{
    public void Configure(EntityTypeBuilder<ResultRow> builder)
    {
        builder.ToTable("ResultRows");
        builder.Property(r => r.EntryCode).HasMaxLength(Entry.CodeLength).IsBinary();
        builder.Property(r => r.Title).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.EntrantName).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.UnitName).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.Summary).HasMaxLength(ResultRow.SummaryLength);
        builder.Property(r => r.TrackName).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.ExactScore).HasMaxLength(100);
        builder.Property(r => r.AwardName).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.InKind).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.Sponsor).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.Certificate).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.OverrideReason).HasMaxLength(ResultRow.ReasonLength);
        builder.HasIndex(r => new { r.PublicationId, r.EntryId }).IsUnique();
    }
}
