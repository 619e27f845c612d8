using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class CheckInVersionConfiguration : IEntityTypeConfiguration<CheckInVersion>
{
    public void Configure(EntityTypeBuilder<CheckInVersion> builder)
    {
        builder.ToTable("CheckInVersions");
        builder.Property(v => v.Answers).AsJson(20_000);
        builder.Property(v => v.Question).HasMaxLength(CheckIn.QuestionLength);
        builder.HasIndex(v => new { v.CheckInId, v.Number }).IsUnique();
        // Figures of a past day ask for what was corrected since: a handful.
        builder.HasIndex(v => v.TakenBackOn);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.SentById);
    }
}
