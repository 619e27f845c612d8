using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class SupportConfiguration : IEntityTypeConfiguration<Support>
{
    public void Configure(EntityTypeBuilder<Support> builder)
    {
        builder.ToTable("Supports");
        builder.Property(s => s.FunderName).HasMaxLength(Support.FunderLength);
        builder.Property(s => s.FunderFolded).HasMaxLength(Support.FunderLength).IsBinary();
        builder.Property(s => s.DecisionNumber).HasMaxLength(Support.DecisionLength);
        builder.Property(s => s.Purpose).HasMaxLength(Support.PurposeLength);
        builder.Property(s => s.CaseLink).HasMaxLength(Support.CaseLinkLength);
        builder.Property(s => s.ChangeReason).HasMaxLength(Support.ReasonLength);
        builder.Property(s => s.CancelReason).HasMaxLength(Support.ReasonLength);
        builder.HasIndex(s => new { s.ProjectId, s.DecidedOn });
        builder.HasIndex(s => new { s.ProgrammeId, s.DecidedOn });
        builder.HasIndex(s => s.FunderFolded);
        builder.HasOne(s => s.Project).WithMany().HasForeignKey(s => s.ProjectId);
        builder.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId);
        builder.HasMany(s => s.Tranches).WithOne().HasForeignKey(t => t.SupportId);
        builder.HasMany(s => s.Disbursements).WithOne().HasForeignKey(t => t.SupportId);
        builder.HasMany(s => s.Refunds).WithOne().HasForeignKey(t => t.SupportId);
        builder.HasMany(s => s.Spendings).WithOne().HasForeignKey(t => t.SupportId);
        builder.HasMany(s => s.Balances).WithOne().HasForeignKey(t => t.SupportId);
        builder.Ignore(s => s.IsKeptByBank);
        builder.Ignore(s => s.IsMoney);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.DecidedById);
    }
}
