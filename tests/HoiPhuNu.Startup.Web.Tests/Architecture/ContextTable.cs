using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Web.Tests.Architecture;

/// <summary>Who may use whom. No arrow goes back; where one is needed, an event goes that way instead.</summary>
internal static class ContextTable
{
    private const string Everything = "*";

    private static readonly Dictionary<string, string> MayUse = new(StringComparer.Ordinal)
    {
        ["Shared"] = "",
        ["People"] = "",
        ["Accounts"] = "People",
        ["Programmes"] = "People",
        ["Contests"] = "People Programmes",
        ["Entries"] = "People Contests",
        ["Judging"] = "Contests Entries People",
        // Publishing writes the news of it in the same transaction; Content itself knows no contest's results.
        ["Awards"] = "Contests Entries Judging People Content",
        // Evidence for records of any context; who may see it, the record's context decides.
        ["Files"] = "People",
        ["Mentoring"] = "People Contests Entries Judging Awards Files",
        // A thread shows what the judges wrote for the woman.
        ["FollowUp"] = "People Programmes Contests Entries Judging Awards Mentoring Files",
        ["Activities"] = "People Programmes Files",
        ["Content"] = "People",
        ["Reporting"] = Everything,
        // Its queries take the viewer; what happened elsewhere it learns from events.
        ["Notifications"] = "People",
        ["Audit"] = "",
        // Not of the field: the front page shows a little of everything, demo data makes all of it.
        ["Home"] = Everything,
        ["Demo"] = Everything,
        ["Outbox"] = "",
        ["Posting"] = "",
    };

    public static bool Knows(string context) => MayUse.ContainsKey(context);

    public static bool Allows(string from, string to) =>
        from == to || to is "Shared" or "Posting" || (MayUse.TryGetValue(from, out var allowed)
            && (allowed == Everything ? to is not ("Home" or "Demo") : allowed.Split(' ').Contains(to)));

    public static IEnumerable<string> Violations(IEnumerable<Type> types, Regex? except = null) => types
        .Where(References.IsWritten)
        .SelectMany(type => References.Of(type).Select(References.Outermost).Distinct().Select(used => (From: References.Outermost(type), To: used)))
        .Select(arrow => (arrow.From, arrow.To, Context: References.ContextOf(arrow.From), Used: References.ContextOf(arrow.To)))
        // A foreign key has to name the table it points to, whichever way the arrow goes.
        .Where(arrow => !(References.LayerOf(arrow.From) == "Data" && arrow.From.Name.EndsWith("Configuration", StringComparison.Ordinal)))
        .Where(arrow => arrow.Context is not null && arrow.Used is not null && !Allows(arrow.Context, arrow.Used))
        .Select(arrow => $"{arrow.From.FullName!["HoiPhuNu.Startup.".Length..]} uses {arrow.To.FullName!["HoiPhuNu.Startup.".Length..]}")
        .Where(violation => except?.IsMatch(violation) != true)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
