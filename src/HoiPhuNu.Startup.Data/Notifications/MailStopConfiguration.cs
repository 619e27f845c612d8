using HoiPhuNu.Startup.Domain.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Notifications;

internal sealed class MailStopConfiguration : IEntityTypeConfiguration<MailStop>
{
    public void Configure(EntityTypeBuilder<MailStop> builder)
    {
        builder.ToTable("MailStops");
        builder.Property(s => s.Reason).HasMaxLength(Notice.ErrorLength);
    }
}
