using HoiPhuNu.Startup.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Audit;

internal sealed class ActivityEntryConfiguration : IEntityTypeConfiguration<ActivityEntry>
{
    public void Configure(EntityTypeBuilder<ActivityEntry> builder)
    {
        builder.ToTable("Activities");
        builder.Property(a => a.Event).HasMaxLength(ActivityEntry.EventLength).IsBinary();
        builder.Property(a => a.Details).HasMaxLength(ActivityEntry.DetailsLength);
        builder.HasIndex(a => new { a.ContestId, a.At });
        builder.HasIndex(a => new { a.SubjectId, a.At });
        builder.HasIndex(a => a.At);
    }
}
