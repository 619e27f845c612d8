using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Activities;

internal sealed class AttendeeConfiguration : IEntityTypeConfiguration<Attendee>
{
    public void Configure(EntityTypeBuilder<Attendee> builder)
    {
        builder.ToTable("Attendees");
        builder.Property(a => a.Name).HasMaxLength(Attendee.NameLength);
        builder.Property(a => a.Place).HasMaxLength(Attendee.PlaceLength);
        builder.Property(a => a.Key).HasMaxLength(Attendee.KeyLength).IsBinary();
        builder.HasIndex(a => new { a.RecordId, a.Key }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
    }
}
