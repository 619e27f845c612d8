using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Awards;

internal sealed class CollectiveAwardConfiguration : IEntityTypeConfiguration<CollectiveAward>
{
    public void Configure(EntityTypeBuilder<CollectiveAward> builder)
    {
        builder.ToTable("CollectiveAwards");
        builder.Property(a => a.Name).HasMaxLength(CollectiveAward.NameLength);
        builder.Property(a => a.Reason).HasMaxLength(CollectiveAward.ReasonLength);
        builder.HasIndex(a => a.ContestId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(a => a.ContestId);
        builder.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
    }
}
