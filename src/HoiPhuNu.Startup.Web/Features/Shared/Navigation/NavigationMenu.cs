namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <summary>All items of all contexts for one page, in order, with the current one known.</summary>
public sealed class NavigationMenu
{
    // As many as stand in one line on a phone.
    private const int MostInLine = 4;
    private const int FirstPublic = 100;

    // The same in letters, the gap after an item and the bubble of a count with it; and without the room the word for the rest takes.
    private const int LettersInLine = 44;
    private const int LettersBesideRest = 32;

    private readonly List<NavigationItem> items;

    private NavigationMenu(List<NavigationItem> items, NavigationItem? current)
    {
        (this.items, Current) = (items, current);
        Rest = RestOf([.. At(NavigationPlace.Main)], current);
    }

    /// <summary>The item with the longest path that the page stands on or below.</summary>
    public NavigationItem? Current { get; }

    /// <summary>Of the main line what a phone shows only when asked: the page itself and what waits for her stay in the line.</summary>
    public IReadOnlyCollection<NavigationItem> Rest { get; }

    public static async Task<NavigationMenu> ForAsync(HttpContext context)
    {
        var items = new List<NavigationItem>();
        foreach (var source in context.RequestServices.GetServices<INavigation>())
        {
            items.AddRange(await source.ItemsAsync(context));
        }

        var ordered = items.OrderBy(item => item.Order).ToList();
        var placed = context.User.Identity?.IsAuthenticated == true ? Shortened(ordered) : ordered;
        var path = context.Request.Path;
        var current = placed
            .Where(item => path.StartsWithSegments(item.Href, StringComparison.OrdinalIgnoreCase))
            .MaxBy(item => item.Href.Length);
        return new NavigationMenu(placed, current);
    }

    // Her own work first; what everybody sees makes room for it and goes to the foot.
    private static List<NavigationItem> Shortened(List<NavigationItem> ordered)
    {
        var line = ordered.Where(item => item.Place == NavigationPlace.Main).ToList();
        var surplus = line.Skip(MostInLine).Where(item => item.Order >= FirstPublic).ToList();
        return [.. ordered.Select(item => surplus.Contains(item) ? item with { Place = NavigationPlace.Foot } : item)];
    }

    private static List<NavigationItem> RestOf(List<NavigationItem> line, NavigationItem? current)
    {
        var room = line.Sum(Letters) <= LettersInLine ? LettersInLine : LettersBesideRest;
        List<NavigationItem> rest = [];
        foreach (var item in line.OrderByDescending(i => i == current).ThenByDescending(i => i.Count > 0))
        {
            if (item == current || Letters(item) <= room)
            {
                room -= Letters(item);
            }
            else
            {
                rest.Add(item);
            }
        }

        return [.. line.Where(rest.Contains)];
    }

    private static int Letters(NavigationItem item) => item.Text.Length + (item.Count > 0 ? 6 : 2);

    public IEnumerable<NavigationItem> At(NavigationPlace place) => items.Where(item => item.Place == place);
}
