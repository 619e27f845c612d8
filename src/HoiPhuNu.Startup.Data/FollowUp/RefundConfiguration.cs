using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class RefundConfiguration : IEntityTypeConfiguration<Refund>
{
    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.ToTable("SupportRefunds");
        builder.Property(r => r.Note).HasMaxLength(Support.ReasonLength);
        builder.HasIndex(r => new { r.SupportId, r.On });
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.TypedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.ConfirmedById);
    }
}
