using HoiPhuNu.Startup.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HoiPhuNu.Startup.Data.Tests.Migrations;

/// <summary>What SQL Server refuses or does badly, asked of the model, since a generated script does not show it.</summary>
public static class ModelRules
{
    /// <summary>Error 1785: a table that one delete reaches by two ways.</summary>
    public static IEnumerable<string> SecondCascadePaths(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        foreach (var root in model.GetEntityTypes())
        {
            var ways = new Dictionary<IEntityType, int>();
            Walk(root, ways, []);
            foreach (var (reached, count) in ways.Where(w => w.Value > 1))
            {
                yield return $"{count} cascade paths from {root.GetTableName()} to {reached.GetTableName()}";
            }
        }
    }

    /// <summary>An index over nvarchar(max) cannot be made, over more than 1,700 bytes it fails on the first long value.</summary>
    public static IEnumerable<string> UnboundedIndexedStrings(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.GetEntityTypes()
            .SelectMany(t => t.GetIndexes().Select(i => (Name: $"{t.GetTableName()}({string.Join(", ", i.Properties.Select(p => p.Name))})", i.Properties))
                .Concat(t.GetKeys().Select(k => (Name: $"key of {t.GetTableName()}", k.Properties))))
            .Where(x => x.Properties.Where(p => p.ClrType == typeof(string)).Sum(p => 2L * (p.GetMaxLength() ?? 1_000_000)) > 1700)
            .Select(x => x.Name);
    }

    public static IEnumerable<string> StringsWithoutMaxLength(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Columns(model).Where(p => (p.GetProviderClrType() ?? p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) == typeof(string) && p.GetMaxLength() is null).Select(Name);
    }

    /// <summary>Codes and folded keys are compared byte by byte on both databases.</summary>
    public static IEnumerable<string> MarkedWithoutBinaryCollation(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Columns(model).Where(p => p.FindAnnotation(ModelConventions.BinaryAnnotation) is not null && p.GetCollation() != BinaryCollations.Collation).Select(Name);
    }

    private static IEnumerable<IProperty> Columns(IModel model) => model.GetEntityTypes().SelectMany(t => t.GetProperties());

    private static string Name(IProperty p) => $"{p.DeclaringType.DisplayName()}.{p.Name}";

    private static void Walk(IEntityType from, Dictionary<IEntityType, int> ways, HashSet<IEntityType> onTheWay)
    {
        foreach (var key in from.GetReferencingForeignKeys().Where(k => k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull))
        {
            var to = key.DeclaringEntityType;
            ways[to] = ways.GetValueOrDefault(to) + 1;
            if (onTheWay.Add(to))
            {
                Walk(to, ways, onTheWay);
                onTheWay.Remove(to);
            }
        }
    }
}
