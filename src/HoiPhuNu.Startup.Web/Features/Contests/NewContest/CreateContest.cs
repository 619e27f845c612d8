using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.NewContest;

/// <summary>
/// Makes a draft: from the usual tracks, sectors and rubric, or from an earlier contest of hers with its texts, rounds, rubrics and
/// awards. Dates are never copied: they are this year's to decide.
/// </summary>
public sealed class CreateContest(AppDbContext db, TimeProvider time)
{
    // A name in the contest's data, Vietnamese whatever language the organizer reads.
    private const string FirstRound = "Vòng hồ sơ";

    /// <summary>The address of the contest; the same post again gets the same one. Null: the form was used up by something else.</summary>
    public async Task<string?> RunAsync(NewContestForm form, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var made = await db.OnceAsync(form.FormKey, viewer.PersonId, "Contest", now, async token => await MakeAsync(form, viewer, now, token), cancel);
        return made is { } id ? await db.Contests.ManagedBy(viewer).Where(c => c.Id == id).Select(c => c.Slug).SingleOrDefaultAsync(cancel) : null;
    }

    private async Task<Guid?> MakeAsync(NewContestForm form, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var earlier = form.CopyFromId is { } from
            ? await db.Contests.AsNoTracking().ManagedBy(viewer).Where(c => c.Id == from)
                .Include(c => c.Tracks).Include(c => c.Sectors).Include(c => c.Rounds).ThenInclude(r => r.Criteria).AsSplitQuery().SingleOrDefaultAsync(cancel)
            : null;
        var plan = new ContestPlan
        {
            Title = form.Title,
            CodePrefix = form.CodePrefix,
            Level = form.Level!.Value,
            Theme = earlier?.Theme ?? "",
            Summary = earlier?.Summary ?? "",
            RulesMarkdown = earlier?.RulesMarkdown ?? "",
            RulesMarkdownEnglish = earlier?.RulesMarkdownEnglish ?? "",
            EntrantTypes = earlier?.EntrantTypes ?? EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.HouseholdBusiness | EntrantTypes.CooperativeGroup | EntrantTypes.LinkageGroup | EntrantTypes.Cooperative | EntrantTypes.Enterprise,
            GraceMinutes = earlier?.GraceMinutes ?? Contest.DefaultGraceMinutes,
            ContactName = earlier?.ContactName ?? "",
            ContactPhone = earlier?.ContactPhone ?? "",
        };
        var contest = Contest.Create(await FreeSlugAsync(form.Title, cancel), plan, form.HostUnitId!.Value, viewer.PersonId, now);
        contest.SetTracks(earlier is null ? DefaultRubric.Tracks : [.. earlier.Tracks.OrderBy(t => t.Order).Select(t => t.Name)], viewer.PersonId, now);
        contest.SetSectors(earlier is null ? DefaultRubric.Sectors : [.. earlier.Sectors.OrderBy(s => s.Order).Select(s => s.Name)], viewer.PersonId, now);
        if (earlier is null)
        {
            contest.AddRound(FirstRound, 3, null, DefaultRubric.Preliminary);
        }
        else
        {
            await CopyRoundsAndAwards(earlier, contest, cancel);
        }

        db.Contests.Add(contest);
        return contest.Id;
    }

    private async Task CopyRoundsAndAwards(Contest earlier, Contest contest, CancellationToken cancel)
    {
        foreach (var round in earlier.Rounds.OrderBy(r => r.Order))
        {
            contest.AddRound(
                round.Name,
                round.ReadsPerEntry,
                null,
                round.Criteria.OrderBy(c => c.Order).Select(c => new CriterionPlan(c.Name, c.Guidance, c.MaxPoints, c.LadderPosition)),
                advancePerTrack: round.AdvancePerTrack,
                totalPoints: round.TotalPoints);
        }

        var names = earlier.Tracks.ToDictionary(t => t.Id, t => t.Name);
        var tracks = contest.Tracks.ToDictionary(t => t.Name, t => t.Id);
        foreach (var a in await db.Awards.AsNoTracking().Where(a => a.ContestId == earlier.Id).ToListAsync(cancel))
        {
            db.Awards.Add(Award.Create(contest.Id, a.TrackId is { } track ? tracks[names[track]] : null, a.Rank, a.Name, a.Quantity, a.Amount, a.InKind, a.Sponsor, a.Certificate));
        }
    }

    private async Task<string> FreeSlugAsync(string title, CancellationToken cancel)
    {
        var slug = VietnameseText.Slug(title, Contest.SlugLength - 10);
        // "moi" is the address of the form that makes contests.
        slug = slug is "" or "moi" ? "cuoc-thi" : slug;
        var taken = await db.Contests.Where(c => c.Slug == slug || c.Slug.StartsWith(slug + "-")).Select(c => c.Slug).ToListAsync(cancel);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? slug : $"{slug}-{n}").First(s => !taken.Contains(s));
    }
}
