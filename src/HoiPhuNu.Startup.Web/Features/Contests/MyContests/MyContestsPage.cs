using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.MyContests;

public sealed class MyContestsPage
{
    public const string Finished = "da-xong";

    public required PageOf<MyContestRow> Contests { get; init; }

    public required string? Search { get; init; }

    public required bool ShowsFinished { get; init; }

    public required int Running { get; init; }

    public required int Done { get; init; }

    public required bool MayOpen { get; init; }

    public required bool MayWrite { get; init; }

    public required DateTime Now { get; init; }

    public bool HasNothingToDoHere => !MayOpen && !MayWrite && Running + Done == 0;

    public static async Task<MyContestsPage> LoadAsync(AppDbContext db, Viewer viewer, string? search, string? part, int page, DateTime now, CancellationToken cancel)
    {
        var mine = db.Contests.AsNoTracking().RunBy(viewer);
        var counts = await mine.GroupBy(c => c.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var done = counts.Where(c => IsDone(c.Key)).Sum(c => c.Count);
        var finished = part == Finished;
        var folded = VietnameseText.Fold(search);
        var rows = await mine
            .Where(c => (c.Status == ContestStatus.Published || c.Status == ContestStatus.Cancelled) == finished)
            .Where(c => folded == "" || c.TitleFolded.Contains(folded))
            .OrderBy(c => c.Status).ThenBy(c => c.ClosesAt).ThenByDescending(c => c.CreatedAt).ThenBy(c => c.Slug)
            .Select(c => new MyContestRow(c.Id, c.Slug, c.Title, c.HostUnit.Name, c.Level, c.Status, c.OpensAt, c.ClosesAt, c.GraceMinutes, c.PublishedAt))
            .ToPageAsync(page, cancel);
        await WhatTheyWaitFor(db, rows.Items, cancel);
        return new MyContestsPage
        {
            Contests = rows,
            Search = search,
            ShowsFinished = finished,
            Running = counts.Sum(c => c.Count) - done,
            Done = done,
            MayOpen = viewer.IsOrganizer,
            MayWrite = viewer.IsOrganizer || viewer.IsAdministrator,
            Now = now,
        };
    }

    private static bool IsDone(ContestStatus status) => status is ContestStatus.Published or ContestStatus.Cancelled;

    private static async Task WhatTheyWaitFor(AppDbContext db, IReadOnlyList<MyContestRow> rows, CancellationToken cancel)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var entries = await db.Entries.AsNoTracking().Where(e => ids.Contains(e.ContestId) && e.SubmittedVersion > 0)
            .GroupBy(e => new { e.ContestId, e.Status }).Select(g => new { g.Key.ContestId, g.Key.Status, Count = g.Count() }).ToListAsync(cancel);
        var rounds = await db.Rounds.AsNoTracking().Where(r => ids.Contains(r.ContestId) && r.Status != RoundStatus.Decided)
            .Select(r => new { r.ContestId, r.Order, r.Name, r.Status }).ToListAsync(cancel);
        foreach (var row in rows)
        {
            row.Submitted = entries.Where(e => e.ContestId == row.Id).Sum(e => e.Count);
            row.Unscreened = entries.Where(e => e.ContestId == row.Id && e.Status == EntryStatus.Submitted).Sum(e => e.Count);
            row.Round = rounds.Where(r => r.ContestId == row.Id).OrderBy(r => r.Order).Select(r => ((string, RoundStatus)?)(r.Name, r.Status)).FirstOrDefault();
        }
    }
}
