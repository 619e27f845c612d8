namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <summary>
/// What a context adds to the frame for this person. Every registered one is asked on every page, so it reads claims,
/// and at most one small query.
/// </summary>
public interface INavigation
{
    ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context);
}
