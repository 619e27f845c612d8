using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(a => a.UserName).HasMaxLength(254);
        builder.Property(a => a.NormalizedUserName).HasMaxLength(254);
        builder.Property(a => a.Email).HasMaxLength(254);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(254);
        builder.Property(a => a.PhoneNumber).HasMaxLength(Person.PhoneLength);
        builder.Property(a => a.PasswordHash).HasMaxLength(400);
        builder.Property(a => a.SecurityStamp).HasMaxLength(64);
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(a => a.Language).HasMaxLength(Person.LanguageLength);
        builder.HasIndex(a => a.PersonId).IsUnique();
        builder.HasIndex(a => a.PhoneNumber);
        builder.HasOne(a => a.Person).WithOne().HasForeignKey<Account>(a => a.PersonId);
    }
}
