using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MentorshipConfiguration : IEntityTypeConfiguration<Mentorship>
{
    public void Configure(EntityTypeBuilder<Mentorship> builder)
    {
        builder.ToTable("Mentorships");
        builder.Property(m => m.Topics).AsJson(400);
        builder.Property(m => m.Agreement).HasConversion(v => v == null ? null : JsonText.Write(v), v => v == null ? null : JsonText.Read<AgreementTerms>(v)).HasMaxLength(8000);
        builder.Property(m => m.Reason).HasMaxLength(Mentorship.ReasonLength);
        builder.Property(m => m.MentorLinkHash).HasMaxLength(Invitation.TokenHashLength).IsBinaryOptional();
        builder.Property(m => m.WomanLinkHash).HasMaxLength(Invitation.TokenHashLength).IsBinaryOptional();

        // A mentor's place is held by one pair, on every database, whatever happens at once.
        builder.HasIndex(m => new { m.ProfileId, m.Place }).IsUnique().HasFilter("Place IS NOT NULL");

        // A woman of a cohort has one main mentor, proposed or running; and never the same mentor twice.
        builder.HasIndex(m => m.NeedId, "IX_Mentorships_OneMain").IsUnique().HasFilter("Role = 1 AND Status IN (1, 2)");
        builder.HasIndex(m => new { m.NeedId, m.ProfileId }, "IX_Mentorships_OnePair").IsUnique().HasFilter("Status IN (1, 2)");
        builder.HasIndex(m => new { m.CohortId, m.Status });
        builder.HasIndex(m => m.PersonId);
        builder.HasIndex(m => m.MentorLinkHash);
        builder.HasIndex(m => m.WomanLinkHash);
        builder.HasOne(m => m.Cohort).WithMany().HasForeignKey(m => m.CohortId);
        builder.HasOne(m => m.Need).WithMany().HasForeignKey(m => m.NeedId);
        builder.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId);
        builder.HasOne(m => m.Profile).WithMany().HasForeignKey(m => m.ProfileId);
        builder.HasOne<MatchRun>().WithMany().HasForeignKey(m => m.RunId);
        builder.Ignore(m => m.IsAgreed);
        builder.Ignore(m => m.Silent);
        builder.Ignore(m => m.GoesOn);
    }
}
