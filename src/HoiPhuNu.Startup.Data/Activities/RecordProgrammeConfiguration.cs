using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Activities;

internal sealed class RecordProgrammeConfiguration : IEntityTypeConfiguration<RecordProgramme>
{
    public void Configure(EntityTypeBuilder<RecordProgramme> builder)
    {
        builder.ToTable("ActivityRecordProgrammes");
        builder.HasIndex(p => new { p.RecordId, p.ProgrammeId }).IsUnique();
        builder.HasOne<Programme>().WithMany().HasForeignKey(p => p.ProgrammeId);
    }
}
