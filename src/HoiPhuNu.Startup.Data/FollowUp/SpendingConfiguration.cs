using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class SpendingConfiguration : IEntityTypeConfiguration<Spending>
{
    public void Configure(EntityTypeBuilder<Spending> builder)
    {
        builder.ToTable("SupportSpendings");
        builder.Property(s => s.What).HasMaxLength(Support.ReasonLength);
        builder.HasIndex(s => new { s.SupportId, s.On, s.Amount });
        builder.HasIndex(s => new { s.CheckInId, s.SupportId }).IsUnique();
        builder.HasOne<CheckIn>().WithMany().HasForeignKey(s => s.CheckInId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.TypedById);
    }
}
