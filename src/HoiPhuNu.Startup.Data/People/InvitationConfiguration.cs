using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.People;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(i => i.TokenHash).HasMaxLength(Invitation.TokenHashLength).IsBinary();
        builder.Property(i => i.Name).HasMaxLength(Person.NameLength);
        builder.Property(i => i.Email).HasMaxLength(Person.EmailLength);
        builder.HasIndex(i => i.TokenHash).IsUnique();
        builder.HasIndex(i => i.ContestId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(i => i.UnitId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(i => i.ContestId);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.IssuedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AcceptedById);
    }
}
