using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Judging;

internal sealed class ScoreSheetConfiguration : IEntityTypeConfiguration<ScoreSheet>
{
    public void Configure(EntityTypeBuilder<ScoreSheet> builder)
    {
        builder.ToTable("ScoreSheets");
        builder.Property(s => s.Comment).HasMaxLength(ScoreSheet.CommentLength);
        builder.Property(s => s.PrivateNote).HasMaxLength(ScoreSheet.CommentLength);
        builder.Property(s => s.RecusalReason).HasMaxLength(ScoreSheet.ReasonLength);
        builder.Property(s => s.RemovalReason).HasMaxLength(ScoreSheet.ReasonLength);
        builder.HasIndex(s => new { s.RoundEntryId, s.JudgeId }).IsUnique();
        builder.HasIndex(s => new { s.JudgeId, s.Status });
        builder.HasIndex(s => new { s.RoundId, s.Status });
        builder.HasOne<Contest>().WithMany().HasForeignKey(s => s.ContestId);
        builder.HasOne<Entry>().WithMany().HasForeignKey(s => s.EntryId);
        builder.HasOne(s => s.Round).WithMany().HasForeignKey(s => s.RoundId);
        builder.HasOne(s => s.RoundEntry).WithMany().HasForeignKey(s => s.RoundEntryId);
        builder.HasOne(s => s.Judge).WithMany().HasForeignKey(s => s.JudgeId);
        builder.HasMany(s => s.Scores).WithOne().HasForeignKey(c => c.SheetId);
        builder.HasMany(s => s.Revisions).WithOne().HasForeignKey(r => r.SheetId);
        builder.Ignore(s => s.Total);
        builder.Ignore(s => s.HasBegun);
    }
}
