using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Judging;

internal sealed class TieDecisionConfiguration : IEntityTypeConfiguration<TieDecision>
{
    public void Configure(EntityTypeBuilder<TieDecision> builder)
    {
        builder.ToTable("TieDecisions");
        builder.Property(d => d.EntryIds).AsJson();
        builder.Property(d => d.Reason).HasMaxLength(TieDecision.ReasonLength);
        builder.HasIndex(d => new { d.RoundId, d.TrackId });
        builder.HasOne<Contest>().WithMany().HasForeignKey(d => d.ContestId);
        builder.HasOne<Round>().WithMany().HasForeignKey(d => d.RoundId);
        builder.HasOne<Track>().WithMany().HasForeignKey(d => d.TrackId);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.DecidedById);
    }
}
