using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class IndicatorProgrammeConfiguration : IEntityTypeConfiguration<IndicatorProgramme>
{
    public void Configure(EntityTypeBuilder<IndicatorProgramme> builder)
    {
        builder.ToTable("IndicatorProgrammes");
        builder.HasIndex(p => new { p.IndicatorId, p.ProgrammeId }).IsUnique();
        builder.HasOne<Programme>().WithMany().HasForeignKey(p => p.ProgrammeId);
    }
}
