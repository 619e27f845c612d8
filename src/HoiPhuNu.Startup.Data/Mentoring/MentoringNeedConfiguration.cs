using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class MentoringNeedConfiguration : IEntityTypeConfiguration<MentoringNeed>
{
    public void Configure(EntityTypeBuilder<MentoringNeed> builder)
    {
        builder.ToTable("MentoringNeeds");
        builder.Property(n => n.Title).HasMaxLength(MentoringNeed.TitleLength);
        builder.Property(n => n.Sector).HasMaxLength(Sector.NameLength);
        builder.Property(n => n.Enterprise).HasMaxLength(MentoringNeed.EnterpriseLength);
        builder.Property(n => n.TaxCode).HasMaxLength(MentorTie.KeyLength);
        builder.Property(n => n.Details).AsJson(8000);
        builder.HasIndex(n => new { n.CohortId, n.PersonId }).IsUnique();
        builder.HasIndex(n => n.PersonId);
        builder.HasOne(n => n.Cohort).WithMany().HasForeignKey(n => n.CohortId);
        builder.HasOne(n => n.Person).WithMany().HasForeignKey(n => n.PersonId);
        builder.HasOne<Entry>().WithMany().HasForeignKey(n => n.EntryId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(n => n.ProvinceId);
    }
}
