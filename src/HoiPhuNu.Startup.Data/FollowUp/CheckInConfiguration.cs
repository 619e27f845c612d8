using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class CheckInConfiguration : IEntityTypeConfiguration<CheckIn>
{
    public void Configure(EntityTypeBuilder<CheckIn> builder)
    {
        builder.ToTable("CheckIns");
        builder.Property(c => c.Draft).AsJson(20_000);
        // A handful of ids; those from before the column was there are known by draft and versions.
        builder.Property(c => c.FilledByIds).AsJson(4000).HasDefaultValueSql("'[]'").ValueGeneratedNever();
        builder.Property(c => c.Question).HasMaxLength(CheckIn.QuestionLength);
        builder.HasIndex(c => new { c.ProjectId, c.Month, c.DueOn }).IsUnique();
        // What figures at a date ask of accepted check-ins: all of it stands in the index, so eighty thousand are read without touching a row.
        builder.HasIndex(c => new { c.ProjectId, c.SeenOn, c.State, c.From, c.To, c.Revenue, c.Workers, c.WomenWorkers, c.MinorityWorkers, c.PoorWorkers, c.OcopStars, c.CorrectedOn }, "IX_CheckIns_Figures");
        builder.HasIndex(c => new { c.Status, c.DueOn });
        builder.HasOne(c => c.Project).WithMany().HasForeignKey(c => c.ProjectId);
        builder.HasOne<Visit>().WithMany().HasForeignKey(c => c.VisitId);
        builder.HasMany(c => c.Versions).WithOne().HasForeignKey(v => v.CheckInId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.DraftSavedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.ReadById);
    }
}
