using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Notifications;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(n => n.Kind).HasMaxLength(Notice.KindLength).IsBinary();
        builder.Property(n => n.Subject).HasMaxLength(Notice.SubjectLength);
        builder.Property(n => n.Body).HasMaxLength(Notice.BodyLength);
        builder.Property(n => n.SealedBody).HasMaxLength(Notice.SealedLength);
        builder.Property(n => n.Url).HasMaxLength(Notice.UrlLength);
        builder.Property(n => n.Language).HasMaxLength(Person.LanguageLength);
        builder.Property(n => n.Email).HasMaxLength(Notice.AddressLength);
        builder.Property(n => n.RecipientName).HasMaxLength(Notice.NameLength);
        builder.Property(n => n.Error).HasMaxLength(Notice.ErrorLength);
        builder.HasIndex(n => new { n.EventId, n.PersonId, n.Kind }).IsUnique();
        builder.HasIndex(n => new { n.PersonId, n.CreatedAt });
        builder.HasIndex(n => new { n.Delivery, n.NextAttemptAt });
        builder.HasIndex(n => n.ContestId);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(n => n.ContestId);
    }
}
