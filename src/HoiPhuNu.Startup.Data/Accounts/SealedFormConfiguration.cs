using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Accounts;

internal sealed class SealedFormConfiguration : IEntityTypeConfiguration<SealedForm>
{
    public void Configure(EntityTypeBuilder<SealedForm> builder)
    {
        builder.ToTable("SealedForms");
        builder.Property(f => f.Path).HasMaxLength(SealedForm.PathLength);
        builder.Property(f => f.Sealed).HasMaxLength(SealedForm.SealedLength);
        builder.HasIndex(f => new { f.AccountId, f.KeptAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}
