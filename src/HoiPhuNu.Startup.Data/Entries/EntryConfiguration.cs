using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Entries;

internal sealed class EntryConfiguration : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("Entries");
        builder.Property(e => e.Code).HasMaxLength(Entry.CodeLength).IsBinaryOptional();
        builder.Property(e => e.Title).HasMaxLength(EntryContent.TitleLength);
        builder.Property(e => e.TitleFolded).HasMaxLength(EntryContent.TitleLength).IsBinary();
        builder.Property(e => e.Reason).HasMaxLength(Entry.ReasonLength);
        builder.Property(e => e.DraftSavedPage).HasMaxLength(Entry.PageLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.DraftSavedById);
        builder.Ignore(e => e.IsSubmittedAsTyped);
        builder.Ignore(e => e.LastMinute);
        builder.Property(e => e.Draft).AsJson();
        builder.Property(e => e.DraftDetails).AsJson();
        builder.Property(e => e.DraftPledges).AsJson();
        builder.HasIndex(e => e.Code).IsUnique();
        builder.HasIndex(e => new { e.ContestId, e.Status, e.LastSubmittedAt });
        builder.HasIndex(e => e.PersonId);
        builder.HasOne(e => e.Contest).WithMany().HasForeignKey(e => e.ContestId);
        builder.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId);
        builder.HasOne<Track>().WithMany().HasForeignKey(e => e.TrackId);
        builder.HasOne<Sector>().WithMany().HasForeignKey(e => e.SectorId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(e => e.CommuneId);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.ScreenedById);
        builder.HasMany(e => e.Versions).WithOne().HasForeignKey(v => v.EntryId);
        builder.HasMany(e => e.Assistances).WithOne().HasForeignKey(a => a.EntryId);
    }
}
