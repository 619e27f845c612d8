using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MentorProfileConfiguration : IEntityTypeConfiguration<MentorProfile>
{
    public void Configure(EntityTypeBuilder<MentorProfile> builder)
    {
        builder.ToTable("MentorProfiles");
        builder.Property(p => p.Details).AsJson();
        builder.Property(p => p.Offers).HasMaxLength(MentorProfile.OffersLength).IsBinary();
        builder.Property(p => p.ClaimHash).HasMaxLength(Invitation.TokenHashLength).IsBinaryOptional();
        builder.HasIndex(p => p.PersonId).IsUnique();
        builder.HasIndex(p => p.ClaimHash);
        builder.HasIndex(p => new { p.UnitId, p.Status });
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId);
        builder.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.CreatedById);
    }
}
