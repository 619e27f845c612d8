using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class LoanBalanceConfiguration : IEntityTypeConfiguration<LoanBalance>
{
    public void Configure(EntityTypeBuilder<LoanBalance> builder)
    {
        builder.ToTable("LoanBalances");
        builder.HasIndex(b => new { b.SupportId, b.On }).IsUnique();
    }
}
