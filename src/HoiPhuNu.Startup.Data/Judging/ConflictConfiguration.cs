using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Judging;

internal sealed class ConflictConfiguration : IEntityTypeConfiguration<Conflict>
{
    public void Configure(EntityTypeBuilder<Conflict> builder)
    {
        builder.ToTable("Conflicts");
        builder.Property(c => c.Note).HasMaxLength(Conflict.NoteLength);
        builder.HasIndex(c => new { c.EntryId, c.JudgeId }).IsUnique();
        builder.HasIndex(c => c.ContestId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(c => c.ContestId);
        builder.HasOne<Entry>().WithMany().HasForeignKey(c => c.EntryId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.JudgeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.DeclaredById);
    }
}
