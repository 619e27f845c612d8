using System.Linq.Expressions;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

public sealed class CallListPage
{
    private const int Size = 20;

    public required PageOf<ContestCard> Contests { get; init; }

    public required CallListFilter Filter { get; init; }

    public required DateTime Now { get; init; }

    public required int Open { get; init; }

    public required int Upcoming { get; init; }

    public required int Past { get; init; }

    /// <summary>What the list is asked for, and beside it how much the other parts hold for the same words.</summary>
    public static async Task<CallListPage> LoadAsync(AppDbContext db, CallListFilter filter, DateTime now, CancellationToken cancel)
    {
        var (minuteBefore, level, folded) = (now.AddMinutes(-1), filter.ContestLevel, VietnameseText.Fold(filter.Search));
        var all = db.Contests.AsNoTracking().Public()
            .Where(c => level == null || c.Level == level)
            .Where(c => folded == "" || c.TitleFolded.Contains(folded) || c.HostUnit.NameFolded.Contains(folded));
        // 0 taking entries, 1 not yet, 2 no longer.
        Expression<Func<Contest, int>> part = c => c.Status != ContestStatus.Open || c.ClosesAt <= minuteBefore ? 2 : c.OpensAt > now ? 1 : 0;
        var counts = await all.GroupBy(part).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var asked = filter.State switch
        {
            CallState.Open => all.TakingEntriesAt(now),
            CallState.Upcoming => all.UpcomingAt(now),
            CallState.Judging => all.PastAt(now),
            _ => all,
        };
        return new CallListPage
        {
            Filter = filter,
            Now = now,
            Open = counts.GetValueOrDefault(0),
            Upcoming = counts.GetValueOrDefault(1),
            Past = counts.GetValueOrDefault(2),
            // What closes or opens next comes first; of what is over, what was over last.
            Contests = await asked
                .OrderBy(part)
                .ThenBy(c => c.Status != ContestStatus.Open || c.ClosesAt <= minuteBefore ? null : c.OpensAt > now ? c.OpensAt : c.ClosesAt)
                .ThenByDescending(c => c.ClosesAt).ThenBy(c => c.Slug)
                .Select(ContestCard.From)
                .ToPageAsync(filter.Page, cancel, Size),
        };
    }

    /// <summary>Another part of the list, with the same words and level.</summary>
    public string Address(string? part)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("muc", part), ("cap", Filter.Level), ("tim", Filter.Search) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return "/cuoc-thi" + query;
    }
}
