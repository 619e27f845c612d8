namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <summary>All items of all contexts for one page, in order, with the current one known.</summary>
public sealed class NavigationMenu
{
    private readonly List<NavigationItem> items;

    private NavigationMenu(List<NavigationItem> items, NavigationItem? current) => (this.items, Current) = (items, current);

    /// <summary>The item with the longest path that the page stands on or below.</summary>
    public NavigationItem? Current { get; }

    public static async Task<NavigationMenu> ForAsync(HttpContext context)
    {
        var items = new List<NavigationItem>();
        foreach (var source in context.RequestServices.GetServices<INavigation>())
        {
            items.AddRange(await source.ItemsAsync(context));
        }

        var path = context.Request.Path;
        var current = items
            .Where(item => path.StartsWithSegments(item.Href, StringComparison.OrdinalIgnoreCase))
            .MaxBy(item => item.Href.Length);
        return new NavigationMenu([.. items.OrderBy(item => item.Order)], current);
    }

    public IEnumerable<NavigationItem> At(NavigationPlace place) => items.Where(item => item.Place == place);
}
