namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <param name="Text">Already in the reader's language.</param>
/// <param name="Href">A path of this site; the item is current on this path and below it.</param>
/// <param name="Order">Smaller first; the public items use 100, 200, ...</param>
/// <param name="Count">How many new things wait there; 0 shows nothing.</param>
/// <param name="Place">Main line, account or foot.</param>
/// <param name="Icon">Stands for the words on a phone, where the line is short.</param>
public sealed record NavigationItem(
    string Text, string Href, int Order, int Count = 0, NavigationPlace Place = NavigationPlace.Main, string? Icon = null);
