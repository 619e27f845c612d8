using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Awards;

internal sealed class AwardConfiguration : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> builder)
    {
        builder.ToTable("Awards");
        builder.Property(a => a.Name).HasMaxLength(Award.NameLength);
        builder.Property(a => a.InKind).HasMaxLength(Award.InKindLength);
        builder.Property(a => a.Sponsor).HasMaxLength(Award.SponsorLength);
        builder.Property(a => a.Certificate).HasMaxLength(Award.CertificateLength);
        builder.HasIndex(a => new { a.ContestId, a.Rank });
        builder.HasOne<Contest>().WithMany().HasForeignKey(a => a.ContestId);
        builder.HasOne<Track>().WithMany().HasForeignKey(a => a.TrackId);
    }
}
