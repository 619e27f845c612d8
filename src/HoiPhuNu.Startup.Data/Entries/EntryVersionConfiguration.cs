using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Entries;

internal sealed class EntryVersionConfiguration : IEntityTypeConfiguration<EntryVersion>
{
    public void Configure(EntityTypeBuilder<EntryVersion> builder)
    {
        builder.ToTable("EntryVersions");
        builder.Property(v => v.Content).AsJson();
        builder.Property(v => v.Details).AsJson();
        builder.Property(v => v.Pledges).AsJson();
        builder.Property(v => v.ContentHash).HasMaxLength(EntryVersion.HashLength).IsBinary();
        builder.HasIndex(v => new { v.EntryId, v.Number }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.SubmittedById);
    }
}
