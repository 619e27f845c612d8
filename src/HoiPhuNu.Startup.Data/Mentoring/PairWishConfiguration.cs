using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class PairWishConfiguration : IEntityTypeConfiguration<PairWish>
{
    public void Configure(EntityTypeBuilder<PairWish> builder)
    {
        builder.ToTable("PairWishes");
        builder.Property(w => w.Reason).HasMaxLength(PairWish.ReasonLength);
        builder.HasIndex(w => new { w.NeedId, w.ProfileId }).IsUnique();
        builder.HasIndex(w => w.CohortId);
        builder.HasOne<MentoringCohort>().WithMany().HasForeignKey(w => w.CohortId);
        builder.HasOne<MentoringNeed>().WithMany().HasForeignKey(w => w.NeedId);
        builder.HasOne<MentorProfile>().WithMany().HasForeignKey(w => w.ProfileId);
        builder.HasOne<Person>().WithMany().HasForeignKey(w => w.ById);
    }
}
