using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

/// <summary>
/// One endpoint and what each role gets from it. Those it is <see cref="For"/> are let in (200, a redirect, or a form that says what
/// is wrong); the others get the sign-in page if anonymous, 403 if the outer fence refuses them, and else 404 like an id that does not exist.
/// <code>
/// PermissionRow.Get("/to-chuc/{slug}/ho-so/{entryId}").For(Who.Running),
/// PermissionRow.Post("/ho-so/{id}/nop").For(Who.Entrant | Who.Officer).With("id", s => s.Entries[0].Id),
/// PermissionRow.Get("/nhap-ho").For(Who.Officers).OthersForbidden(),
/// </code>
/// </summary>
public sealed record PermissionRow(string Method, string Template)
{
    public Who Allowed { get; private init; }

    public Who Forbidden { get; private init; }

    public ScenarioStage Stage { get; private init; } = ScenarioStage.Open;

    /// <summary>Of those who are let in, who gets it done; null: not asked.</summary>
    public Who? Doing { get; private init; }

    /// <summary>Ids in the address are public: everybody may use those of every contest.</summary>
    public bool IdsArePublic { get; private init; }

    /// <summary>A wrong id is not told apart from a right one (a look-up, a sealed link): no 404 is expected for it.</summary>
    public bool AnswersAnyId { get; private init; }

    /// <summary>An anonymous caller finds nothing there rather than being asked to sign in.</summary>
    public bool HiddenFromAnonymous { get; private init; }

    public IReadOnlyDictionary<string, Func<Scenario, object>> Values { get; private init; } = new Dictionary<string, Func<Scenario, object>>();

    public IReadOnlyDictionary<string, string> Fixed { get; private init; } = new Dictionary<string, string>();

    public IReadOnlyList<(string Name, Func<Scenario, string> Value)> Fields { get; private init; } = [];

    public static PermissionRow Get(string template) => new("GET", template);

    public static PermissionRow Post(string template) => new("POST", template);

    public PermissionRow For(Who who) => this with { Allowed = who };

    /// <summary>Everyone, whatever the contest.</summary>
    public PermissionRow Public() => this with { Allowed = Who.Everyone, IdsArePublic = true };

    /// <summary>
    /// For a post whose fields are right: these get it done (a redirect); the others who are let in get their page back with the reason.
    /// </summary>
    public PermissionRow DoneBy(Who who) => this with { Doing = who };

    /// <summary>The outer fence (a policy) answers 403 to these.</summary>
    public PermissionRow Forbid(Who who) => this with { Forbidden = who };

    /// <summary>The outer fence answers 403 to every signed-in person it is not for. Call it after <see cref="For"/>.</summary>
    public PermissionRow OthersForbidden() => this with { Forbidden = Who.SignedIn & ~Allowed };

    /// <summary>The state the contest is in: Open unless said.</summary>
    public PermissionRow In(ScenarioStage stage) => this with { Stage = stage };

    /// <summary>Where a part of the address comes from. Known without it: slug, contestId, roundId, entryId, sheetId, personId, unitId.</summary>
    public PermissionRow With(string name, Func<Scenario, object> value) => this with { Values = new Dictionary<string, Func<Scenario, object>>(Values) { [name] = value } };

    /// <summary>A part of the address that names no one's thing: a step, a page.</summary>
    public PermissionRow Where(string name, string value) => this with { Fixed = new Dictionary<string, string>(Fixed) { [name] = value } };

    /// <summary>A posted field; most posts need none, for what is tested comes before the fields are looked at.</summary>
    public PermissionRow Field(string name, Func<Scenario, string> value) => this with { Fields = [.. Fields, (name, value)] };

    public PermissionRow AnyId() => this with { AnswersAnyId = true };

    public PermissionRow HideFromAnonymous() => this with { HiddenFromAnonymous = true };

    /// <summary>Names in braces, in order: those that stand for somebody's thing.</summary>
    public IReadOnlyList<string> Ids => [.. System.Text.RegularExpressions.Regex.Matches(Template, @"\{(\w+)\}").Select(m => m.Groups[1].Value).Where(n => !Fixed.ContainsKey(n))];

    internal object Value(string name, Scenario s) => Values.TryGetValue(name, out var own) ? own(s) : name switch
    {
        "slug" => s.Slug,
        "contestId" => s.Contest.Id,
        "roundId" => s.LastRound.Id,
        "entryId" => s.Entries[0].Id,
        "sheetId" => s.Sheets.First(x => x.JudgeId == s.Judges[0].Id).Id,
        "personId" => s.Entrants[0].Id,
        "unitId" => s.Communes[0].Id,
        _ => throw new InvalidOperationException($"{Method} {Template}: say with .With(\"{name}\", s => …) or .Where(\"{name}\", …) what stands for {{{name}}}."),
    };

    /// <summary>The address with this scenario's ids.</summary>
    internal string Address(Func<string, object> value)
    {
        var address = Template;
        foreach (var (name, text) in Fixed)
        {
            address = address.Replace($"{{{name}}}", text, StringComparison.Ordinal);
        }

        return Ids.Aggregate(address, (a, name) => a.Replace($"{{{name}}}", Convert.ToString(value(name), System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    /// <summary>Something of the same kind that does not exist.</summary>
    internal static object Random(object own) => own is Guid ? Guid.CreateVersion7() : "khong-co-" + VietnameseText.Slug(Guid.NewGuid().ToString("N"));

    public override string ToString() => $"{Method} {Template}";
}
