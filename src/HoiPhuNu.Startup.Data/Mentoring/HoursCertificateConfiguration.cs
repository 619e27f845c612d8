using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class HoursCertificateConfiguration : IEntityTypeConfiguration<HoursCertificate>
{
    public void Configure(EntityTypeBuilder<HoursCertificate> builder)
    {
        builder.ToTable("HoursCertificates");
        builder.Property(c => c.MentorName).HasMaxLength(Person.NameLength);
        builder.Property(c => c.UnitName).HasMaxLength(UnionUnit.NameLength);
        builder.Property(c => c.Code).HasMaxLength(Domain.Shared.EntryCode.MaxLength).IsBinary();
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasOne(c => c.Profile).WithMany().HasForeignKey(c => c.ProfileId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(c => c.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.IssuedById);
    }
}
