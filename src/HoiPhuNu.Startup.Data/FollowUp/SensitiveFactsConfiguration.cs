using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class SensitiveFactsConfiguration : IEntityTypeConfiguration<SensitiveFacts>
{
    public void Configure(EntityTypeBuilder<SensitiveFacts> builder)
    {
        builder.ToTable("SensitiveFacts");
        builder.Property(s => s.Ethnicity).HasMaxLength(SensitiveFacts.EthnicityLength).IsBinary();
        builder.HasIndex(s => s.ProjectId).IsUnique();
        builder.HasOne<SupportedProject>().WithMany().HasForeignKey(s => s.ProjectId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.TypedById);
    }
}
