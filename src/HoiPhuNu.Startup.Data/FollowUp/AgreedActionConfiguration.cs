using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class AgreedActionConfiguration : IEntityTypeConfiguration<AgreedAction>
{
    public void Configure(EntityTypeBuilder<AgreedAction> builder)
    {
        builder.ToTable("AgreedActions");
        builder.Property(a => a.Text).HasMaxLength(AgreedAction.TextLength);
        builder.HasIndex(a => new { a.ProjectId, a.DoneAt });
        builder.HasIndex(a => a.SourceId);
        builder.HasOne(a => a.Project).WithMany().HasForeignKey(a => a.ProjectId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.OwnerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.DoneById);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.CreatedById);
    }
}
