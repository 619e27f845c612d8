using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MatchRunConfiguration : IEntityTypeConfiguration<MatchRun>
{
    public void Configure(EntityTypeBuilder<MatchRun> builder)
    {
        builder.ToTable("MatchRuns");
        builder.Property(r => r.Weights).AsJson(400);
        builder.Property(r => r.Result).AsJson(4_000_000);
        builder.Property(r => r.InputHash).HasMaxLength(Invitation.TokenHashLength).IsBinary();
        builder.HasIndex(r => new { r.CohortId, r.Number }).IsUnique();
        builder.HasOne(r => r.Cohort).WithMany().HasForeignKey(r => r.CohortId);
        builder.HasOne<MatchRun>().WithMany().HasForeignKey(r => r.AdjustedFromId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.MadeById);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.SentById);
    }
}
