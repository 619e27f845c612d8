using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class CalendarFeedConfiguration : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("CalendarFeeds");
        builder.Property(f => f.SecretHash).HasMaxLength(Invitation.TokenHashLength).IsBinary();
        builder.HasIndex(f => f.SecretHash).IsUnique();
        builder.HasIndex(f => f.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
    }
}
