using System.Net;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

/// <summary>
/// Asks every cell of a row over HTTP: each role with the ids of its contest, with those of another contest, with an own address that
/// ends in a foreign id, and with ids that do not exist. What is let in or refused is decided before any field is looked at.
/// </summary>
public sealed partial class PermissionCheck(PermissionWorld world)
{
    private static readonly Who[] Roles = [.. Enum.GetValues<Who>().Where(w => int.PopCount((int)w) == 1)];
    private readonly List<string> _failures = [];

    public int Cells { get; private set; }

    public IReadOnlyList<string> Failures => _failures;

    public async Task Run(PermissionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var own = world.Own(row);
        foreach (var who in Roles.Where(w => world.Has(w, row.Stage)))
        {
            await Cell(row, who, "own", own, row.Address(n => row.Value(n, own)), Expected(row, who, row.Allowed.HasFlag(who)));
            if (row.Ids.Count == 0)
            {
                continue;
            }

            var foreign = world.Foreign(row);
            var missing = row.Address(n => PermissionRow.Random(row.Value(n, own)));
            if (row.IdsArePublic)
            {
                if (!row.AnswersAnyId)
                {
                    await Cell(row, who, "no such id", own, missing, Expected(row, who, allowed: false));
                }

                continue;
            }

            // The organizer of the other contest is at home there, and an administrator is nowhere a stranger.
            if (who is Who.OtherOrganizer or Who.Administrator)
            {
                continue;
            }

            var refused = row.AnswersAnyId && row.Allowed.HasFlag(who) ? Access.LetIn : Expected(row, who, allowed: false);
            var foreignPath = row.Address(n => row.Value(n, foreign));
            var answer = await Cell(row, who, "foreign id", foreign, foreignPath, refused);
            var unknown = await Cell(row, who, "no such id", own, missing, refused);
            if (refused == Access.NotFound && Comparable(answer, foreignPath) != Comparable(unknown, missing))
            {
                _failures.Add($"{row} as {who}: the answer to a foreign id differs from the answer to an id that does not exist");
            }

            if (row.Ids.Count > 1)
            {
                var last = row.Ids[^1];
                await Cell(row, who, "own address, foreign last id", own, row.Address(n => row.Value(n, n == last ? foreign : own)), refused);
            }
        }

        await WithoutToken(row, own);
    }

    private static Access Expected(PermissionRow row, Who who, bool allowed) =>
        allowed ? Access.LetIn
        : who == Who.Anonymous ? row.HiddenFromAnonymous || (row.IdsArePublic && row.Allowed.HasFlag(Who.Anonymous)) ? Access.NotFound : Access.SignIn
        : row.Forbidden.HasFlag(who) ? Access.Forbidden
        : Access.NotFound;

    private async Task<string> Cell(PermissionRow row, Who who, string ids, Scenario scenario, string path, Access expected)
    {
        Cells++;
        world.ForgiveGuessing();
        using var browser = world.BrowserOf(who, row.Stage);
        using var response = row.Method == "POST" ? await Post(browser, row, who, path, scenario) : await browser.Get(path);
        var body = await response.Content.ReadAsStringAsync();
        var found = Of(response);
        if (found != expected)
        {
            _failures.Add($"{row} as {who} with {ids}: expected {expected}, got {(int)response.StatusCode} {response.Headers.Location} ({path})");
        }

        if (PostForm().Matches(body).Any(f => TokenValue().Count(f.Value) != 1))
        {
            // None, or one too many, and what she posts from there is refused.
            _failures.Add($"{row} as {who} with {ids}: a form has not exactly one antiforgery token ({path})");
        }

        if (row.Method == "POST" && found == Access.LetIn)
        {
            var done = response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;
            if (row.Doing is { } doers && done != doers.HasFlag(who))
            {
                _failures.Add($"{row} as {who} with {ids}: expected it {(done ? "refused" : "done")}, got {(int)response.StatusCode} ({path})");
            }
        }

        await world.Restore();

        return body;
    }

    /// <summary>A post of somebody who may, but without the token of a page she was shown, is refused.</summary>
    private async Task WithoutToken(PermissionRow row, Scenario own)
    {
        if (row.Method != "POST" || Roles.LastOrDefault(w => row.Allowed.HasFlag(w) && world.Has(w, row.Stage)) is not (var who and not Who.Nobody))
        {
            return;
        }

        Cells++;
        using var browser = world.BrowserOf(who, row.Stage);
        using var response = await browser.Post(row.Address(n => row.Value(n, own)));
        if (response.StatusCode != HttpStatusCode.BadRequest)
        {
            _failures.Add($"{row} as {who} without antiforgery token: expected 400, got {(int)response.StatusCode}");
            await world.Restore();
        }
    }

    private async Task<HttpResponseMessage> Post(Browser browser, PermissionRow row, Who who, string path, Scenario scenario)
    {
        // For whoever is signed in every ordinary page carries a form with the token, the language switch; a visitor finds one to sign in.
        var token = await world.Token(browser, who, row.Stage, async () => await Token(browser, "/") is { Length: > 0 } hers ? hers : await Token(browser, "/tai-khoan/dang-nhap"));
        return await browser.Post(path, [("__RequestVerificationToken", token), .. row.Fields.Select(f => (f.Name, f.Value(scenario)))]);
    }

    private static async Task<string> Token(Browser browser, string path)
    {
        using var page = await browser.Get(path);
        return TokenValue().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
    }

    private static Access Of(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.NotFound => Access.NotFound,
        HttpStatusCode.Forbidden => Access.Forbidden,
        HttpStatusCode.MethodNotAllowed => Access.WrongMethod,
        HttpStatusCode.Redirect or HttpStatusCode.SeeOther when response.Headers.Location!.ToString().Contains("/tai-khoan/dang-nhap?ve=", StringComparison.Ordinal) => Access.SignIn,
        >= HttpStatusCode.InternalServerError and not HttpStatusCode.ServiceUnavailable => Access.Failed,
        _ => Access.LetIn,
    };

    /// <summary>The body without what must differ: the antiforgery token, the incident number, and the address that was asked for.</summary>
    private static string Comparable(string body, string path) =>
        IncidentNumber().Replace(TokenValue().Replace(body, ""), "").Replace(path, "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(path), "", StringComparison.Ordinal);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex TokenValue();

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex PostForm();

    [GeneratedRegex(@"\b[0-9A-F]{4}-[0-9A-F]{4}\b")]
    private static partial Regex IncidentNumber();

    private enum Access
    {
        LetIn,
        SignIn,
        NotFound,
        Forbidden,
        WrongMethod,
        Failed,
    }
}
