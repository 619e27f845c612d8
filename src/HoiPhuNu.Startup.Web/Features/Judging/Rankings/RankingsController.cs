using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Rankings;

/// <summary>Who stands where and why, for organizers (once the round is locked) and the head judge.</summary>
public sealed class RankingsController(AppDbContext db) : Controller
{
    [HttpGet("/to-chuc/{slug}/xep-hang/{roundId:guid}")]
    public async Task<IActionResult> Index(string slug, Guid roundId, Viewer viewer, CancellationToken cancel)
    {
        if (await RoundHead.SeenAsync(db, viewer, slug, roundId, cancel) is not { Status: not RoundStatus.Planned } round)
        {
            return NotFound();
        }

        return View(await LoadAsync(db, round, cancel));
    }

    internal static async Task<RankingPage> LoadAsync(AppDbContext db, RoundHead round, CancellationToken cancel)
    {
        if (!round.ShowsScores)
        {
            return new RankingPage(round, null, new Dictionary<Guid, string>());
        }

        var ranking = await RoundRankings.LoadAsync(db, round.Id, cancel);
        var named = ranking!.Tracks.SelectMany(t => t.Result.Problems).Select(p => p.JudgeId).OfType<Guid>().Distinct().ToList();
        var judges = named.Count == 0 ? [] : await db.People.AsNoTracking().Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        return new RankingPage(round, ranking, judges);
    }
}
