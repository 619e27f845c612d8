using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class ReportCallConfiguration : IEntityTypeConfiguration<ReportCall>
{
    public void Configure(EntityTypeBuilder<ReportCall> builder)
    {
        builder.ToTable("ReportCalls");
        builder.Property(c => c.Title).HasMaxLength(ReportCall.TitleLength);
        builder.Ignore(c => c.Period);
        builder.HasIndex(c => new { c.UnitId, c.To });
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(c => c.UnitId);
        builder.HasOne<ReportForm>().WithMany().HasForeignKey(c => c.FormId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.CalledById);
    }
}
