using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>
/// Takes women into a cohort, each once, with what their entries say they need. Only what was submitted is read: a draft is hers.
/// Language is never guessed from what she told of her ethnicity; she says it herself.
/// </summary>
public static class AddToCohort
{
    private const int MostAtOnce = 500;

    /// <returns>How many came in, how many were in already; null when the cohort is none of the viewer's.</returns>
    public static Task<(int Added, int There, Refusal? Refusal)?> RunAsync(AppDbContext db, Viewer viewer, Guid cohortId, AddForm form, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(form);
        return db.WriteAsync<(int, int, Refusal?)?>(
            async token =>
            {
                if (await db.MentoringCohorts.CoordinatedBy(viewer).SingleOrDefaultAsync(c => c.Id == cohortId, token) is not { } cohort)
                {
                    return null;
                }

                if (cohort.WhyCannotMatch() is { } refusal)
                {
                    return (0, 0, refusal);
                }

                var found = form.Source == CohortSource.People ? await PeopleAsync(db, viewer, form, token) : await EntriesAsync(db, viewer, form, token);
                var (added, there) = await TakeAsync(db, cohortId, found, viewer.PersonId, now, token);
                return (added, there, null);
            },
            cancel);
    }

    private static async Task<(int Added, int There)> TakeAsync(AppDbContext db, Guid cohortId, IReadOnlyList<Found> found, Guid byId, DateTime now, CancellationToken cancel)
    {
        var known = await db.MentoringNeeds.Where(n => n.CohortId == cohortId).ToDictionaryAsync(n => n.PersonId, cancel);
        var (added, there) = (0, 0);
        foreach (var woman in found.DistinctBy(f => f.PersonId))
        {
            if (!known.TryGetValue(woman.PersonId, out var need))
            {
                db.MentoringNeeds.Add(MentoringNeed.Create(cohortId, woman.PersonId, woman.EntryId, woman.Title, woman.Sector, woman.ProvinceId, woman.Enterprise, woman.TaxCode, woman.Details, byId, now));
                added++;
            }
            else if (need.ComeBack(byId, now) is null)
            {
                added++;
            }
            else
            {
                there++;
            }
        }

        return (added, there);
    }

    private static async Task<IReadOnlyList<Found>> EntriesAsync(AppDbContext db, Viewer viewer, AddForm form, CancellationToken cancel)
    {
        var ids = form.Ids;
        var entries = AddPage.Of(db, viewer, form.Source, form.ContestId).Where(e => form.All || ids.Contains(e.Id));
        var rows = await (
            from e in entries.AsNoTracking()
            join v in db.EntryVersions on new { EntryId = e.Id, Number = e.SubmittedVersion } equals new { v.EntryId, v.Number }
            join u in db.Units on e.CommuneId equals u.Id into homes
            from home in homes.DefaultIfEmpty()
            orderby e.LastSubmittedAt descending, e.Id
            select new { e.Id, e.PersonId, v.Content, Path = (string?)home!.Path }).Take(MostAtOnce).ToListAsync(cancel);
        var sectors = rows.Select(r => r.Content.SectorId).OfType<Guid>().Distinct().ToList();
        var names = await db.Set<Sector>().AsNoTracking().Where(s => sectors.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var topics = (await db.MentoringTopics.AsNoTracking().Select(t => t.Code).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        var provinces = await ProvincesAsync(db, cancel);
        return [.. rows.Select(r => new Found(r.PersonId, r.Id, r.Content.Title, r.Content.SectorId is { } s ? names.GetValueOrDefault(s, "") : "", ProvinceOf(r.Path, provinces), r.Content.LegalName, r.Content.TaxCode, Wanted(r.Content, topics)))];
    }

    private static async Task<IReadOnlyList<Found>> PeopleAsync(AppDbContext db, Viewer viewer, AddForm form, CancellationToken cancel)
    {
        var ids = form.Ids;
        var rows = await db.PeopleForCohorts(viewer).AsNoTracking().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, Path = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Path).FirstOrDefault() }).ToListAsync(cancel);
        var provinces = await ProvincesAsync(db, cancel);
        return [.. rows.Select(r => new Found(r.Id, null, "", "", ProvinceOf(r.Path, provinces), "", "", new NeedDetails()))];
    }

    private static NeedDetails Wanted(EntryContent content, HashSet<string> topics)
    {
        var note = content.MentoringNote;
        return new NeedDetails
        {
            Topics = [.. content.MentoringTopics.Where(topics.Contains).Distinct().Take(NeedDetails.MaxTopics)],
            Note = note.Length <= NeedDetails.NoteLength ? note : note[..NeedDetails.NoteLength],
        };
    }

    private static async Task<IReadOnlyList<(Guid Id, string Path)>> ProvincesAsync(AppDbContext db, CancellationToken cancel) =>
        [.. (await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).Select(u => new { u.Id, u.Path }).ToListAsync(cancel)).Select(u => (u.Id, u.Path))];

    private static Guid? ProvinceOf(string? path, IReadOnlyList<(Guid Id, string Path)> provinces) =>
        path is null ? null : provinces.Where(p => path.StartsWith(p.Path, StringComparison.Ordinal)).Select(p => (Guid?)p.Id).FirstOrDefault();

    private sealed record Found(Guid PersonId, Guid? EntryId, string Title, string Sector, Guid? ProvinceId, string Enterprise, string TaxCode, NeedDetails Details);
}
