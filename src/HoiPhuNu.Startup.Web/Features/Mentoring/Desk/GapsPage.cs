using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>What women asked for and nobody covers: topics by province, over the cohorts that are not closed.</summary>
/// <param name="Provinces">Heads of the columns, those with most first; the last may gather the others.</param>
public sealed record GapsPage(Guid? Cohort, IReadOnlyList<FieldOption> Cohorts, IReadOnlyList<GapsPage.Row> Rows, IReadOnlyList<string> Provinces)
{
    public int Open => Rows.Sum(r => r.Open);

    /// <param name="most">Provinces with a column of their own.</param>
    /// <param name="others">Name of the column of all others.</param>
    /// <param name="unknown">Name where no province is known.</param>
    public static async Task<GapsPage> LoadAsync(AppDbContext db, Viewer viewer, Guid? cohort, int most, string others, string unknown, CancellationToken cancel)
    {
        var needs = await db.MentoringNeeds.AsNoTracking().CoordinatedBy(viewer).Where(n => n.LeftAt == null && n.Cohort.Status != CohortStatus.Closed && (cohort == null || n.CohortId == cohort))
            .Select(n => new { n.Id, n.ProvinceId, n.Details }).ToListAsync(cancel);
        var pairs = await db.Mentorships.AsNoTracking().CoordinatedBy(viewer).Open().Select(m => new { m.NeedId, m.Topics }).ToListAsync(cancel);
        var offers = await db.MentorProfiles.AsNoTracking().WithinReachOf(viewer).Select(p => p.Details).ToListAsync(cancel);
        var provinces = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).Select(u => new { u.Id, u.Name, u.MergedIntoId }).ToDictionaryAsync(u => u.Id, cancel);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var topics = await db.MentoringTopics.AsNoTracking().OrderBy(t => t.Order).ThenBy(t => t.Code).Select(t => new { t.Code, Name = english && t.EnglishName != "" ? t.EnglishName : t.Name }).ToListAsync(cancel);

        var covered = pairs.SelectMany(p => p.Topics.Select(t => (p.NeedId, t))).ToHashSet();
        var offering = offers.SelectMany(o => o.Topics.Select(t => t.Code).Distinct()).CountBy(code => code).ToDictionary();
        var wanted = needs.SelectMany(n => n.Details.Topics.Distinct().Select(code => (code, n.Id, Place: PlaceOf(n.ProvinceId)))).ToLookup(w => w.code);
        var open = wanted.SelectMany(g => g).Where(w => !covered.Contains((w.Id, w.code))).ToList();
        var ranked = open.CountBy(w => w.Place).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.CurrentCulture).Select(p => p.Key).ToList();
        List<string> columns = ranked.Count <= most ? ranked : [.. ranked.Take(most), others];
        var cells = open.ToLookup(w => (w.code, columns.Contains(w.Place) ? w.Place : others));
        return new GapsPage(
            cohort,
            await PairListPage.CohortChoicesAsync(db, viewer, cancel),
            [
                .. topics.Where(t => wanted.Contains(t.Code)).Select(t => new Row(
                    t.Name, wanted[t.Code].Count(), open.Count(w => w.code == t.Code), offering.GetValueOrDefault(t.Code), [.. columns.Select(c => cells[(t.Code, c)].Count())]))
                    .OrderByDescending(r => r.Open),
            ],
            columns);

        string PlaceOf(Guid? id)
        {
            if (id is not { } known || !provinces.TryGetValue(known, out var unit))
            {
                return unknown;
            }

            return DeskWords.Short(unit.MergedIntoId is { } now && provinces.TryGetValue(now, out var merged) ? merged.Name : unit.Name);
        }
    }

    /// <param name="Wanted">Women who asked for the topic.</param>
    /// <param name="Open">Of these, women whose mentors do not cover it.</param>
    /// <param name="Offering">Mentors within reach who offer it.</param>
    /// <param name="ByProvince">Open, by column.</param>
    public sealed record Row(string Topic, int Wanted, int Open, int Offering, IReadOnlyList<int> ByProvince);
}
