using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Judging;

internal sealed class PanelMemberConfiguration : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.ToTable("PanelMembers");
        builder.HasIndex(m => new { m.RoundId, m.JudgeId }).IsUnique();
        builder.HasOne(m => m.Round).WithMany().HasForeignKey(m => m.RoundId);
        builder.HasOne(m => m.Judge).WithMany().HasForeignKey(m => m.JudgeId);
    }
}
