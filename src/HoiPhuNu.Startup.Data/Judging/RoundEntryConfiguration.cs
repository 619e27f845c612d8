using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Judging;

internal sealed class RoundEntryConfiguration : IEntityTypeConfiguration<RoundEntry>
{
    public void Configure(EntityTypeBuilder<RoundEntry> builder)
    {
        builder.ToTable("RoundEntries");
        builder.Property(e => e.ExactScore).HasMaxLength(100);
        builder.Property(e => e.OverrideReason).HasMaxLength(RoundEntry.ReasonLength);
        builder.HasIndex(e => new { e.RoundId, e.EntryId }).IsUnique();
        builder.HasOne(e => e.Round).WithMany().HasForeignKey(e => e.RoundId);
        builder.HasOne(e => e.Entry).WithMany().HasForeignKey(e => e.EntryId);
        builder.HasOne(e => e.EntryVersion).WithMany().HasForeignKey(e => e.EntryVersionId);
        builder.HasOne<Track>().WithMany().HasForeignKey(e => e.TrackId);
        builder.Ignore(e => e.HasLeft);
    }
}
