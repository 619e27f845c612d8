namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Inbox;

/// <summary>Which check-ins the list shows; the words stand in the address.</summary>
public static class CheckInFilter
{
    public const string ToRead = "cho-doc";
    public const string Open = "dang-mo";
    public const string Late = "qua-han";
    public const string Missed = "khong-gap-duoc";
    public const string Accepted = "da-duyet";

    public static IReadOnlyList<string> All { get; } = [ToRead, Open, Late, Accepted, Missed];
}
