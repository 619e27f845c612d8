using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class ReportFormConfiguration : IEntityTypeConfiguration<ReportForm>
{
    public void Configure(EntityTypeBuilder<ReportForm> builder)
    {
        builder.ToTable("ReportForms");
        builder.Property(f => f.Code).HasMaxLength(ReportForm.CodeLength).IsBinary();
        builder.Property(f => f.Name).HasMaxLength(ReportForm.NameLength);
        builder.HasIndex(f => f.Code).IsUnique();
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(f => f.UnitId);
        builder.HasOne<Programme>().WithMany().HasForeignKey(f => f.ProgrammeId);
        builder.HasMany(f => f.Lines).WithOne().HasForeignKey(l => l.FormId);
    }
}
