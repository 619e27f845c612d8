using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class DisbursementConfiguration : IEntityTypeConfiguration<Disbursement>
{
    public void Configure(EntityTypeBuilder<Disbursement> builder)
    {
        builder.ToTable("Disbursements");
        builder.Property(d => d.WaiverReason).HasMaxLength(Support.ReasonLength);
        builder.Property(d => d.Reason).HasMaxLength(Support.ReasonLength);
        builder.Property(d => d.NoEvidenceReason).HasMaxLength(Support.ReasonLength);
        builder.Property(d => d.Receiver).HasMaxLength(Support.FunderLength);
        builder.HasIndex(d => new { d.SupportId, d.PaidOn, d.Amount });
        builder.HasIndex(d => d.Status);
        builder.HasOne<Tranche>().WithMany().HasForeignKey(d => d.TrancheId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.AskedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.DecidedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.PaidById);
    }
}
