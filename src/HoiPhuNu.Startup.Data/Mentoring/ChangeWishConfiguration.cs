using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class ChangeWishConfiguration : IEntityTypeConfiguration<ChangeWish>
{
    public void Configure(EntityTypeBuilder<ChangeWish> builder)
    {
        builder.ToTable("ChangeWishes");
        builder.Property(w => w.Text).HasMaxLength(ChangeWish.TextLength);
        builder.HasIndex(w => w.MentorshipId);
        builder.HasOne<Mentorship>().WithMany().HasForeignKey(w => w.MentorshipId);
        builder.HasOne<Person>().WithMany().HasForeignKey(w => w.ById);
        builder.HasOne<Person>().WithMany().HasForeignKey(w => w.HandledById);
    }
}
