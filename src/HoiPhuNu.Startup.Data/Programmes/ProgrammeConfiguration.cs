using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Programmes;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("Programmes");
        builder.Property(p => p.Code).HasMaxLength(Programme.CodeLength).IsBinary();
        builder.Property(p => p.Name).HasMaxLength(Programme.NameLength);
        builder.Property(p => p.Title).HasMaxLength(Programme.TitleLength);
        builder.Property(p => p.Aliases).AsJson(2000);
        builder.Property(p => p.NamesFolded).HasMaxLength(2000).IsBinary();
        builder.Property(p => p.LegalBasis).HasMaxLength(Programme.LegalBasisLength);
        builder.Property(p => p.Lead).HasMaxLength(Programme.LeadLength);
        builder.Property(p => p.Settings).AsJson(2000);
        builder.HasIndex(p => p.Code).IsUnique();
    }
}
