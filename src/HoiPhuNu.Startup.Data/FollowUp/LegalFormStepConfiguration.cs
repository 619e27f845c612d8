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
        // CheckInId has no foreign key: SQLite would copy the whole table for one, outside the transaction of the migration.
        builder.HasIndex(s => new { s.ProjectId, s.Since, s.Form });
    }
}
