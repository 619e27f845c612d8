using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Contests;

internal sealed class ContestConfiguration : IEntityTypeConfiguration<Contest>
{
    public void Configure(EntityTypeBuilder<Contest> builder)
    {
        builder.ToTable("Contests");
        builder.Property(c => c.Slug).HasMaxLength(Contest.SlugLength).IsBinary();
        builder.Property(c => c.Title).HasMaxLength(Contest.TitleLength);
        builder.Property(c => c.TitleFolded).HasMaxLength(Contest.TitleLength).IsBinary();
        builder.Property(c => c.Theme).HasMaxLength(Contest.ThemeLength);
        builder.Property(c => c.Summary).HasMaxLength(Contest.SummaryLength);
        builder.Property(c => c.RulesMarkdown).HasMaxLength(Contest.RulesLength);
        builder.Property(c => c.RulesMarkdownEnglish).HasMaxLength(Contest.RulesLength);
        builder.Property(c => c.CodePrefix).HasMaxLength(Contest.CodePrefixLength).IsBinary();
        builder.Property(c => c.ContactName).HasMaxLength(Contest.ContactNameLength);
        builder.Property(c => c.ContactPhone).HasMaxLength(Person.PhoneLength);
        builder.Property(c => c.CancelReason).HasMaxLength(Contest.CancelReasonLength);
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.HasIndex(c => new { c.Status, c.ClosesAt });
        builder.HasOne(c => c.HostUnit).WithMany().HasForeignKey(c => c.HostUnitId);
        builder.HasMany(c => c.Tracks).WithOne().HasForeignKey(t => t.ContestId);
        builder.HasMany(c => c.Sectors).WithOne().HasForeignKey(s => s.ContestId);
        builder.HasMany(c => c.Rounds).WithOne().HasForeignKey(r => r.ContestId);
        builder.HasMany(c => c.Appointments).WithOne().HasForeignKey(a => a.ContestId);
    }
}
