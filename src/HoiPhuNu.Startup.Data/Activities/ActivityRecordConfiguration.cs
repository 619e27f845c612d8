using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Activities;

internal sealed class ActivityRecordConfiguration : IEntityTypeConfiguration<ActivityRecord>
{
    public void Configure(EntityTypeBuilder<ActivityRecord> builder)
    {
        builder.ToTable("ActivityRecords");
        builder.Property(r => r.Topic).HasMaxLength(ActivityRecord.TopicLength).IsBinary();
        builder.Property(r => r.Title).HasMaxLength(ActivityRecord.TitleLength);
        builder.Property(r => r.TitleFolded).HasMaxLength(ActivityRecord.TitleLength).IsBinary();
        builder.Property(r => r.Place).HasMaxLength(ActivityRecord.PlaceLength);
        builder.Property(r => r.Partner).HasMaxLength(ActivityRecord.PartnerLength);
        builder.Property(r => r.Note).HasMaxLength(ActivityRecord.NoteLength);
        builder.Property(r => r.QuantityUnit).HasMaxLength(ActivityRecord.UnitLength);
        builder.Property(r => r.RemovedReason).HasMaxLength(ActivityRecord.ReasonLength);
        builder.Property(r => r.ImportKey).HasMaxLength(ActivityRecord.ImportKeyLength).IsBinaryOptional();
        builder.Ignore(r => r.Numbers);
        builder.HasIndex(r => new { r.UnitId, r.On });
        builder.HasIndex(r => r.On);
        builder.HasIndex(r => new { r.Kind, r.On });
        builder.HasIndex(r => r.ImportKey).IsUnique().HasFilter("ImportKey IS NOT NULL");
        builder.HasOne(r => r.Unit).WithMany().HasForeignKey(r => r.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.CreatedById);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ChangedById);
        builder.HasMany(r => r.Programmes).WithOne().HasForeignKey(p => p.RecordId);
        builder.HasMany(r => r.Attendees).WithOne().HasForeignKey(a => a.RecordId);
    }
}
