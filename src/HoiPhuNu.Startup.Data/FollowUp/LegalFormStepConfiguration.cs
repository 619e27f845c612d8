using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class LegalFormStepConfiguration : IEntityTypeConfiguration<LegalFormStep>
{
    public void Configure(EntityTypeBuilder<LegalFormStep> builder)
    {
        builder.ToTable("ProjectLegalForms");
        builder.Property(s => s.Name).HasMaxLength(SupportedProject.LegalNameLength);
        builder.HasOne<CheckIn>().WithMany().HasForeignKey(s => s.CheckInId);
        builder.HasIndex(s => new { s.ProjectId, s.Since, s.Form });
    }
}
