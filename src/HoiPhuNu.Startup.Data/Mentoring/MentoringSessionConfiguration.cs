using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MentoringSessionConfiguration : IEntityTypeConfiguration<MentoringSession>
{
    public void Configure(EntityTypeBuilder<MentoringSession> builder)
    {
        builder.ToTable("MentoringSessions");
        builder.Property(s => s.Place).HasMaxLength(MentoringSession.PlaceLength);
        builder.Property(s => s.Decided).HasMaxLength(SessionFacts.DecidedLength);
        builder.Property(s => s.PrivateNote).HasMaxLength(MentoringSession.NoteLength);
        builder.Property(s => s.HerVersion).HasConversion(v => v == null ? null : JsonText.Write(v), v => v == null ? null : JsonText.Read<SessionCorrection>(v)).HasMaxLength(4000);
        builder.Property(s => s.Earlier).AsJson();
        builder.HasIndex(s => new { s.MentorshipId, s.Date });
        builder.HasIndex(s => new { s.Status, s.Date });
        builder.HasOne(s => s.Mentorship).WithMany().HasForeignKey(s => s.MentorshipId);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.LoggedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.AnsweredById);
        builder.Ignore(s => s.Facts);
        builder.Ignore(s => s.Counts);
    }
}
