using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MentoringRatingConfiguration : IEntityTypeConfiguration<MentoringRating>
{
    public void Configure(EntityTypeBuilder<MentoringRating> builder)
    {
        builder.ToTable("MentoringRatings");
        builder.Property(r => r.Comment).HasMaxLength(MentoringRating.CommentLength);
        builder.HasIndex(r => new { r.MentorshipId, r.Side, r.Moment }).IsUnique();
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(r => r.MentorshipId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ById);
    }
}
