using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class SupportedProjectConfiguration : IEntityTypeConfiguration<SupportedProject>
{
    public void Configure(EntityTypeBuilder<SupportedProject> builder)
    {
        builder.ToTable("SupportedProjects");
        builder.Property(p => p.Code).HasMaxLength(20).IsBinary();
        builder.Property(p => p.Title).HasMaxLength(SupportedProject.TitleLength);
        builder.Property(p => p.TitleFolded).HasMaxLength(SupportedProject.TitleLength).IsBinary();
        builder.Property(p => p.Summary).HasMaxLength(SupportedProject.SummaryLength);
        builder.Property(p => p.Sector).HasMaxLength(SupportedProject.SectorLength).IsBinary();
        builder.Property(p => p.AwardName).HasMaxLength(SupportedProject.AwardNameLength);
        builder.Property(p => p.CloseReason).HasMaxLength(SupportedProject.ReasonLength);
        builder.HasIndex(p => p.Code).IsUnique();
        // One project for an entry, whoever presses the button first.
        builder.HasIndex(p => p.EntryId).IsUnique();
        builder.HasIndex(p => p.PersonId);
        // All that figures at a date ask to find her projects, their looks and their money: no wide row is touched on the way.
        builder.HasIndex(p => new { p.UnitId, p.FirstSupportedOn, p.Id, p.PersonId }, "IX_SupportedProjects_Figures");
        // A name of the past, so no foreign key; reports of a unit ask for it.
        builder.HasIndex(p => p.FirstUnitId);
        builder.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId);
        builder.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId);
        builder.HasOne<Entry>().WithMany().HasForeignKey(p => p.EntryId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(p => p.ContestId);
        builder.HasMany(p => p.LegalForms).WithOne().HasForeignKey(s => s.ProjectId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.CreatedById);
    }
}
