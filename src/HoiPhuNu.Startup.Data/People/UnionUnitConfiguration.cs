using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.People;

internal sealed class UnionUnitConfiguration : IEntityTypeConfiguration<UnionUnit>
{
    public void Configure(EntityTypeBuilder<UnionUnit> builder)
    {
        builder.ToTable("Units");
        builder.Property(u => u.Code).HasMaxLength(UnionUnit.CodeLength).IsBinary();
        builder.Property(u => u.Name).HasMaxLength(UnionUnit.NameLength);
        builder.Property(u => u.NameFolded).HasMaxLength(UnionUnit.NameLength).IsBinary();
        builder.Property(u => u.NameSortKey).HasMaxLength(2 * UnionUnit.NameLength).IsBinary();
        builder.Property(u => u.Path).HasMaxLength(UnionUnit.PathLength).IsBinary();
        // Both came later: the units that stood then have no other name, and are places.
        builder.Property(u => u.Aliases).AsJson(UnionUnit.AliasesLength).HasDefaultValueSql("'[]'").ValueGeneratedNever();
        builder.Property(u => u.IsTerritorial).HasDefaultValueSql("1").ValueGeneratedNever();
        builder.Property(u => u.AliasesFolded).HasMaxLength(UnionUnit.AliasesLength).IsBinary();
        builder.HasIndex(u => u.Code).IsUnique();
        builder.HasIndex(u => u.Path);
        builder.HasIndex(u => new { u.ParentId, u.NameSortKey });
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(u => u.ParentId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(u => u.MergedIntoId);
    }
}
