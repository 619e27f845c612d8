namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>The fields of the page in the order they stand there, so that the error summary follows it.</summary>
public static class FieldList
{
    private const string Key = "fields-on-page";

    public static IReadOnlyDictionary<string, (int Order, string Id, FieldKind Kind)> Of(HttpContext context) => Store(context);

    public static void Add(HttpContext context, string name, string id, FieldKind kind = FieldKind.Auto) => Store(context).TryAdd(name, (Store(context).Count, id, kind));

    private static Dictionary<string, (int Order, string Id, FieldKind Kind)> Store(HttpContext context)
    {
        if (context.Items[Key] is not Dictionary<string, (int Order, string Id, FieldKind Kind)> fields)
        {
            context.Items[Key] = fields = new(StringComparer.OrdinalIgnoreCase);
        }

        return fields;
    }
}
