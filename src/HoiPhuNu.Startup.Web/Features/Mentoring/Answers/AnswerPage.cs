using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>What an answer link opens.</summary>
/// <param name="Pair">With cohort, unit, need, profile and both persons; not tracked.</param>
/// <param name="Side">Whose link it is.</param>
/// <param name="Path">Of this page.</param>
/// <param name="WhyNot">Why it cannot be answered any more: then nothing of the other one is shown.</param>
/// <param name="Other">Null before a mentor's pledge, and once it cannot be answered any more.</param>
/// <param name="Topics">All her topics in her order, and whether this mentor covers each.</param>
public sealed record AnswerPage(Mentorship Pair, PairSide Side, string Path, Refusal? WhyNot, OtherOne? Other, IReadOnlyList<(string Name, bool Covered)> Topics)
{
    public AnswerForm Form { get; init; } = new();

    public bool MustPledge => Side == PairSide.Mentor && Pair.Profile.PledgedAt is null;

    public bool Accepted => Pair.AcceptedAt(Side) is not null;

    public string Name => Side == PairSide.Mentor ? Pair.Profile.Person.FullName : Pair.Person.FullName;

    public static async Task<AnswerPage?> LoadAsync(AppDbContext db, string token, DateTime now, IStringLocalizer T, CancellationToken cancel)
    {
        var hash = OneTimeSecret.HashOf(token);
        var pair = await db.Mentorships.AsNoTracking().AnsweredWith(hash)
            .Include(m => m.Cohort).ThenInclude(c => c.Unit).Include(m => m.Need).Include(m => m.Person).Include(m => m.Profile).ThenInclude(p => p.Person)
            .AsSingleQuery().SingleOrDefaultAsync(cancel);
        if (pair is null)
        {
            return null;
        }

        var side = pair.MentorLinkHash == hash ? PairSide.Mentor : PairSide.Woman;
        var whyNot = pair.WhyCannotAnswer(side, now);
        var page = new AnswerPage(pair, side, $"/dong-hanh/tra-loi/{Uri.EscapeDataString(token)}", whyNot, null, []);
        return whyNot is not null || page.MustPledge ? page : page with { Other = await OtherAsync(db, pair, side, T, cancel), Topics = await TopicsAsync(db, pair, cancel) };
    }

    private static async Task<OtherOne> OtherAsync(AppDbContext db, Mentorship pair, PairSide side, IStringLocalizer T, CancellationToken cancel)
    {
        var (need, mentor) = (pair.Need, pair.Profile.Details);
        var ids = side == PairSide.Mentor ? need.ProvinceId is { } at ? [at] : [] : mentor.ProvinceIds.ToList();
        var provinces = string.Join(", ", await db.Units.AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.NameSortKey).Select(u => u.Name).ToListAsync(cancel));
        return side == PairSide.Mentor
            ? new(pair.Person.FullName, need.Title, need.Details.Note, provinces, Spoken(need.Details.Languages), MentoringText.Ways(need.Details.Ways, T))
            : new(pair.Profile.Person.FullName, mentor.Organisation, mentor.Story, provinces, Spoken(mentor.Languages), MentoringText.Ways(mentor.Ways, T));
    }

    private static async Task<IReadOnlyList<(string Name, bool Covered)>> TopicsAsync(AppDbContext db, Mentorship pair, CancellationToken cancel)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var wanted = pair.Need.Details.Topics;
        var names = await db.MentoringTopics.AsNoTracking().Where(t => wanted.Contains(t.Code)).ToDictionaryAsync(t => t.Code, t => english ? t.EnglishName : t.Name, StringComparer.Ordinal, cancel);
        return [.. wanted.Where(names.ContainsKey).Select(code => (names[code], pair.Topics.Contains(code)))];
    }

    private static string Spoken(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => SpokenLanguages.NameOf(code) ?? code));
}
