using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class TrancheConfiguration : IEntityTypeConfiguration<Tranche>
{
    public void Configure(EntityTypeBuilder<Tranche> builder)
    {
        builder.ToTable("SupportTranches");
        builder.Property(t => t.Condition).HasMaxLength(Support.PurposeLength);
        builder.HasIndex(t => new { t.SupportId, t.Number });
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.MetById);
    }
}
