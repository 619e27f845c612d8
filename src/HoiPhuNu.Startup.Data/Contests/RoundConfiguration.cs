using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Contests;

internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("Rounds");
        builder.Property(r => r.Name).HasMaxLength(Round.NameLength);
        builder.HasIndex(r => new { r.ContestId, r.Order }).IsUnique();
        builder.HasMany(r => r.Criteria).WithOne().HasForeignKey(c => c.RoundId);
    }
}
