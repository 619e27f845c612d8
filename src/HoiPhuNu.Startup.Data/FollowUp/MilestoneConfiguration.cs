using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class MilestoneConfiguration : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("Milestones");
        builder.Property(m => m.Title).HasMaxLength(Milestone.TitleLength);
        builder.Property(m => m.Note).HasMaxLength(Milestone.NoteLength);
        builder.HasIndex(m => new { m.ProjectId, m.DueOn });
        builder.HasOne(m => m.Project).WithMany().HasForeignKey(m => m.ProjectId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.OwnerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.CreatedById);
    }
}
