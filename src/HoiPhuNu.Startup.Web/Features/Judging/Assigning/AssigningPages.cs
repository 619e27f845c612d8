using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>Loads how far a round is, in flat queries that select no points.</summary>
public static class AssigningPages
{
    public static async Task<AssigningPage> LoadAsync(AppDbContext db, RoundHead round, AssigningFilter filter, AssigningOrder order, string? search, int page, DateTime now, CancellationToken cancel)
    {
        if (round.Status == RoundStatus.Planned)
        {
            return new AssigningPage(round) { Start = await StartRound.PlanAsync(db, round, now, cancel) };
        }

        var counts = await (
            from sheet in db.ScoreSheets.OfEntriesTakingPart()
            where sheet.RoundId == round.Id && sheet.Status != SheetStatus.Removed
            group sheet by sheet.JudgeId into g
            select new
            {
                g.Key,
                Assigned = g.Count(),
                Signed = g.Count(s => s.Status == SheetStatus.Signed),
                Recused = g.Count(s => s.Status == SheetStatus.Recused),
                Missing = g.Count(s => s.Status == SheetStatus.Open),
            }).ToDictionaryAsync(c => c.Key, cancel);
        var judges = await (
            from member in db.PanelMembers.AsNoTracking()
            where member.RoundId == round.Id
            orderby member.Judge.NameSortKey
            select new
            {
                member.JudgeId,
                member.Judge.FullName,
                member.Capacity,
                OnPanel = member.RemovedAt == null && db.ContestAppointments.Any(a => a.ContestId == round.ContestId && a.PersonId == member.JudgeId && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge)),
            }).ToListAsync(cancel);

        var entries = Entries(db, round);
        var enough = round.Reads;
        var lacking = round.Status == RoundStatus.Assigning
            ? entries.Where(e => e.Signed + e.Missing < enough)
            : entries.Where(e => e.Signed < enough);
        var total = await entries.CountAsync(cancel);
        var tooFew = await lacking.CountAsync(cancel);
        var lackReaders = await entries.CountAsync(e => e.Signed + e.Missing < enough, cancel);
        var rows = filter == AssigningFilter.Thieu ? lacking : entries;
        if (VietnameseText.Fold(search) is { Length: > 0 } folded)
        {
            var code = search!.Trim().ToUpperInvariant();
            rows = rows.Where(e => e.TitleFolded.Contains(folded) || e.Code.Contains(code));
        }

        var ordered = order == AssigningOrder.Phieu ? rows.OrderBy(e => e.Signed).ThenBy(e => e.Assigned).ThenBy(e => e.Code) : rows.OrderBy(e => e.Code);
        var found = await ordered.Select(e => new EntryProgress(e.EntryId, e.RoundEntryId, e.Code, e.Title, e.Track, e.Assigned, e.Signed, e.Recused, e.Missing)).ToPageAsync(page, cancel);
        var ids = found.Items.Select(e => e.RoundEntryId).ToList();
        var readers = (await db.ScoreSheets.AsNoTracking()
            .Where(s => ids.Contains(s.RoundEntryId) && s.Status != SheetStatus.Removed)
            .OrderBy(s => s.Judge.NameSortKey)
            .Select(s => new { s.RoundEntryId, Reader = new Reader(s.Judge.FullName, s.Status) })
            .ToListAsync(cancel)).ToLookup(r => r.RoundEntryId, r => r.Reader);

        return new AssigningPage(round)
        {
            Late = round.Status == RoundStatus.Decided ? [] : await db.LateFor(round.ContestId, round.Id, round.Order).AsNoTracking()
                .OrderBy(e => e.Code).Select(e => new LateEntry(e.Id, e.Code ?? "", e.Title)).ToListAsync(cancel),
            Judges =
            [
                .. judges.Select(j => counts.TryGetValue(j.JudgeId, out var c)
                        ? new JudgeProgress(j.JudgeId, j.FullName, j.OnPanel, j.Capacity, c.Assigned, c.Signed, c.Recused, c.Missing)
                        : new JudgeProgress(j.JudgeId, j.FullName, j.OnPanel, j.Capacity, 0, 0, 0, 0))
                    .Where(j => j.OnPanel || j.Assigned > 0),
            ],
            Entries = found with { Items = [.. found.Items.Select(e => e with { Readers = [.. readers[e.RoundEntryId]] })] },
            EntryCount = total,
            Short = tooFew,
            LackReaders = lackReaders,
            Filter = filter,
            Order = order,
            Search = search,
        };
    }

    private static IQueryable<Counted> Entries(AppDbContext db, RoundHead round) =>
        from entry in db.RoundEntries.AsNoTracking().Where(e => e.RoundId == round.Id).TakingPart()
        join track in db.Set<Track>() on entry.TrackId equals track.Id
        select new Counted
        {
            EntryId = entry.EntryId,
            RoundEntryId = entry.Id,
            Code = entry.Entry.Code ?? "",
            Title = entry.Entry.Title,
            TitleFolded = entry.Entry.TitleFolded,
            Track = track.Name,
            Assigned = db.ScoreSheets.Count(s => s.RoundEntryId == entry.Id && s.Status != SheetStatus.Removed),
            Signed = db.ScoreSheets.Count(s => s.RoundEntryId == entry.Id && s.Status == SheetStatus.Signed),
            Recused = db.ScoreSheets.Count(s => s.RoundEntryId == entry.Id && s.Status == SheetStatus.Recused),
            Missing = db.ScoreSheets.Count(s => s.RoundEntryId == entry.Id && s.Status == SheetStatus.Open),
        };

    private sealed class Counted
    {
        public required Guid EntryId { get; init; }

        public required Guid RoundEntryId { get; init; }

        public required string Code { get; init; }

        public required string Title { get; init; }

        public required string TitleFolded { get; init; }

        public required string Track { get; init; }

        public required int Assigned { get; init; }

        public required int Signed { get; init; }

        public required int Recused { get; init; }

        public required int Missing { get; init; }
    }
}
