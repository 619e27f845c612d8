using System.Reflection;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

/// <summary>The permission table. Each context keeps its rows in Rows.Context.cs; this finds them.</summary>
public static partial class PermissionRows
{
    public static IReadOnlyList<string> Contexts { get; } = [.. Properties().Select(p => p.Name).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<PermissionRow> All { get; } = [.. Contexts.SelectMany(Of)];

    public static IEnumerable<PermissionRow> Of(string context) => (IEnumerable<PermissionRow>)typeof(PermissionRows).GetProperty(context, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    private static IEnumerable<PropertyInfo> Properties() =>
        typeof(PermissionRows).GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Where(p => p.PropertyType == typeof(IEnumerable<PermissionRow>));
}
