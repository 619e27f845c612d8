using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Files;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("StoredFiles");
        builder.Property(f => f.Name).HasMaxLength(StoredFile.NameLength);
        builder.Property(f => f.ContentType).HasMaxLength(StoredFile.ContentTypeLength);
        builder.Property(f => f.Sha256).HasMaxLength(StoredFile.HashLength).IsBinary();
        // The record may be of any context, so no foreign key can name its table.
        builder.HasIndex(f => new { f.OwnerId, f.UploadedAt });
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.UploadedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.RemovedById);
    }
}
