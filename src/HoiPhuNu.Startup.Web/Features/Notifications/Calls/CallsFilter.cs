namespace HoiPhuNu.Startup.Web.Features.Notifications.Calls;

/// <param name="Search">Part of a name.</param>
/// <param name="Show">"da-goi": those already called; else those still to call.</param>
/// <param name="Sort">"ten": by name; else the longest waiting first.</param>
public sealed record CallsFilter(string? Search, string? Show, string? Sort)
{
    public bool Done => Show == "da-goi";

    public bool ByName => Sort == "ten";
}
