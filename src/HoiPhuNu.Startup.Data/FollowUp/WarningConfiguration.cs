using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.FollowUp;

internal sealed class WarningConfiguration : IEntityTypeConfiguration<Warning>
{
    public void Configure(EntityTypeBuilder<Warning> builder)
    {
        builder.ToTable("Warnings");
        builder.Property(w => w.Subject).HasMaxLength(Warning.SubjectLength).IsBinary();
        builder.Property(w => w.Facts).AsJson(1000);
        builder.Property(w => w.Answer).HasMaxLength(Warning.ReasonLength);
        builder.HasIndex(w => new { w.ProjectId, w.Kind, w.Subject }).IsUnique();
        builder.HasIndex(w => new { w.Status, w.Kind, w.RaisedOn });
        builder.HasOne(w => w.Project).WithMany().HasForeignKey(w => w.ProjectId);
        builder.HasOne<AgreedAction>().WithMany().HasForeignKey(w => w.ActionId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.OwnerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.AnsweredById);
    }
}
