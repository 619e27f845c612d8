using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class ActionItemConfiguration : IEntityTypeConfiguration<ActionItem>
{
    public void Configure(EntityTypeBuilder<ActionItem> builder)
    {
        builder.ToTable("ActionItems");
        builder.Property(a => a.Text).HasMaxLength(ActionItem.TextLength);
        builder.HasIndex(a => new { a.MentorshipId, a.DoneAt });
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(a => a.MentorshipId);
        builder.HasOne<MentoringSession>().WithMany().HasForeignKey(a => a.SessionId);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.DoneById);
        builder.Ignore(a => a.IsOpen);
    }
}
