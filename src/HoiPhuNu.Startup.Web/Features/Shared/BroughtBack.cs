namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>
/// The form on this page that is filled with what was kept when a session had ended. A box she had unticked was not posted at all: in
/// this form, and only in this one, what did not come back is not ticked.
/// </summary>
public static class BroughtBack
{
    private static readonly object Key = new();

    /// <param name="http">The request that shows the page.</param>
    /// <param name="action">Path the kept form was posted to.</param>
    public static void Mark(HttpContext http, string action)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Items[Key] = action;
    }

    /// <param name="http">The request that shows the page.</param>
    /// <param name="action">Of the form; null or empty: the page's own address.</param>
    public static bool Fills(HttpContext http, string? action)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items.TryGetValue(Key, out var posted) && posted is string path && path == (string.IsNullOrEmpty(action) ? http.Request.Path.Value : action);
    }
}
