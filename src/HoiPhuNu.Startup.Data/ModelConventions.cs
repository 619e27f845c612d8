using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data;

/// <summary>What holds for every table, whichever database it is in.</summary>
public static class ModelConventions
{
    /// <summary>Marks a code or folded key: compared byte by byte on both databases (SQL Server gets a binary collation for it).</summary>
    public const string BinaryAnnotation = "HoiPhuNu:Binary";

    public static PropertyBuilder<string> IsBinary(this PropertyBuilder<string> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        property.Metadata.SetAnnotation(BinaryAnnotation, true);
        return property;
    }

    public static PropertyBuilder<string?> IsBinaryOptional(this PropertyBuilder<string?> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        property.Metadata.SetAnnotation(BinaryAnnotation, true);
        return property;
    }

    internal static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().ToList())
        {
            foreach (var key in type.GetKeys().SelectMany(k => k.Properties))
            {
                // We make the keys; a new child of a tracked parent would otherwise be taken for an existing row.
                key.ValueGenerated = ValueGenerated.Never;
            }

            if (typeof(AggregateRoot).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
            }

            foreach (var foreignKey in type.GetForeignKeys())
            {
                // Only a part goes with its root. SQL Server refuses two cascade paths, and a script does not show it.
                var isPart = typeof(IPart).IsAssignableFrom(type.ClrType) && foreignKey.PrincipalToDependent is not null;
                foreignKey.DeleteBehavior = isPart ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
            }

            if (typeof(IPart).IsAssignableFrom(type.ClrType))
            {
                builder.Entity(type.ClrType).Ignore(nameof(IPart.RootId));
            }
        }
    }
}
