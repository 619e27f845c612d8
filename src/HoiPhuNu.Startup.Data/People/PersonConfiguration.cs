using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(p => p.FullName).HasMaxLength(Person.NameLength);
        builder.Property(p => p.NameFolded).HasMaxLength(Person.NameLength).IsBinary();
        builder.Property(p => p.NameSortKey).HasMaxLength(2 * Person.NameLength).IsBinary();
        builder.Property(p => p.Phone).HasMaxLength(Person.PhoneLength).IsBinaryOptional();
        builder.Property(p => p.Email).HasMaxLength(Person.EmailLength);
        builder.Property(p => p.Hamlet).HasMaxLength(Person.HamletLength);
        builder.Property(p => p.Language).HasMaxLength(Person.LanguageLength);
        builder.HasIndex(p => p.Phone);
        builder.HasIndex(p => p.UnitId);
        builder.HasIndex(p => p.NameFolded);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(p => p.UnitId);
    }
}
