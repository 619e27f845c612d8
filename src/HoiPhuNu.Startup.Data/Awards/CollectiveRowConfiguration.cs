using HoiPhuNu.Startup.Domain.Awards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Awards;

internal sealed class CollectiveRowConfiguration : IEntityTypeConfiguration<CollectiveRow>
{
    public void Configure(EntityTypeBuilder<CollectiveRow> builder)
    {
        builder.ToTable("CollectiveRows");
        builder.Property(r => r.UnitName).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.AwardName).HasMaxLength(ResultRow.TextLength);
        builder.Property(r => r.Reason).HasMaxLength(CollectiveAward.ReasonLength);
    }
}
