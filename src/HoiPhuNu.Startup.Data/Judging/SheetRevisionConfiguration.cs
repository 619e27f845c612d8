using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Judging;

internal sealed class SheetRevisionConfiguration : IEntityTypeConfiguration<SheetRevision>
{
    public void Configure(EntityTypeBuilder<SheetRevision> builder)
    {
        builder.ToTable("SheetRevisions");
        builder.Property(r => r.Points).AsJson();
        builder.Property(r => r.Comment).HasMaxLength(ScoreSheet.CommentLength);
        builder.Property(r => r.PrivateNote).HasMaxLength(ScoreSheet.CommentLength);
        builder.Property(r => r.Reason).HasMaxLength(SheetRevision.ReasonLength);
        builder.HasIndex(r => new { r.SheetId, r.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ReopenedById);
    }
}
