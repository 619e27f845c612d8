using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Reporting;

internal sealed class DocumentHeadConfiguration : IEntityTypeConfiguration<DocumentHead>
{
    public void Configure(EntityTypeBuilder<DocumentHead> builder)
    {
        builder.ToTable("DocumentHeads");
        builder.Property(h => h.Above).HasMaxLength(DocumentHead.LineLength);
        builder.Property(h => h.Issuer).HasMaxLength(DocumentHead.LineLength);
        builder.Property(h => h.Board).HasMaxLength(DocumentHead.LineLength);
        builder.Property(h => h.ReportCode).HasMaxLength(DocumentHead.CodeLength);
        builder.Property(h => h.Place).HasMaxLength(DocumentHead.PlaceLength);
        builder.Property(h => h.Recipients).HasMaxLength(DocumentHead.RecipientsLength);
        builder.HasIndex(h => h.UnitId).IsUnique();
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(h => h.UnitId);
    }
}
