using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Awards;

internal sealed class ResultsPublicationConfiguration : IEntityTypeConfiguration<ResultsPublication>
{
    public void Configure(EntityTypeBuilder<ResultsPublication> builder)
    {
        builder.ToTable("ResultsPublications");
        builder.Property(p => p.SnapshotHash).HasMaxLength(ResultsPublication.HashLength).IsBinary();
        builder.Property(p => p.Statement).HasMaxLength(ResultsPublication.StatementLength);
        builder.Property(p => p.VoidReason).HasMaxLength(ResultsPublication.VoidReasonLength);
        builder.Property(p => p.Facts).AsJson(2000);
        builder.HasIndex(p => new { p.ContestId, p.Number }).IsUnique();
        builder.HasOne<Contest>().WithMany().HasForeignKey(p => p.ContestId);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PreparedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.ApprovedById);
        builder.HasMany(p => p.Rows).WithOne().HasForeignKey(r => r.PublicationId);
        builder.HasMany(p => p.CollectiveRows).WithOne().HasForeignKey(r => r.PublicationId);
    }
}
