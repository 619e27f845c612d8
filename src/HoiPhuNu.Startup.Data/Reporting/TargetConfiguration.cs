using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Targets");
        builder.Property(t => t.Note).HasMaxLength(Target.NoteLength);
        builder.HasIndex(t => new { t.UnitId, t.IndicatorId, t.ProgrammeId, t.From, t.To }).IsUnique().HasFilter("ProgrammeId IS NOT NULL");
        builder.HasIndex(t => new { t.UnitId, t.IndicatorId, t.From, t.To }).IsUnique().HasFilter("ProgrammeId IS NULL");
        builder.HasIndex(t => new { t.IndicatorId, t.From, t.To });
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(t => t.UnitId);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(t => t.IndicatorId);
        builder.HasOne<Programme>().WithMany().HasForeignKey(t => t.ProgrammeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.SetById);
    }
}
