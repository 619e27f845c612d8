using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Outbox;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("OutboxMessages");
        builder.Property(m => m.Event).HasMaxLength(OutboxMessage.EventLength).IsBinary();
        builder.Property(m => m.Payload).HasMaxLength(OutboxMessage.PayloadLength);
        builder.Property(m => m.Error).HasMaxLength(OutboxMessage.ErrorLength);
        builder.HasIndex(m => new { m.DoneAt, m.ParkedAt, m.DueAt });
    }
}
