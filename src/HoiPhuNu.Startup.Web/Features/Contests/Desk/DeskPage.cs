using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

/// <summary>The desk of one contest: where it stands, what the next step lacks, the numbers that matter.</summary>
public sealed class DeskPage
{
    public const int ShownPlaces = 12;

    public required Contest Contest { get; init; }

    public required DateTime Now { get; init; }

    /// <summary>Organizer or co-organizer; a secretary reads the desk but changes nothing of the plan.</summary>
    public required bool Manages { get; init; }

    /// <summary>Kinds of award planned.</summary>
    public int Awards { get; private set; }

    public IReadOnlyDictionary<ContestRole, int> People { get; private set; } = new Dictionary<ContestRole, int>();

    public IReadOnlyDictionary<EntryStatus, int> Entries { get; private set; } = new Dictionary<EntryStatus, int>();

    /// <summary>First submissions by day in Vietnam, gaps filled with zero.</summary>
    public IReadOnlyList<(DateOnly Day, int Count)> Days { get; private set; } = [];

    /// <summary>Most first, the rest in one line at the end (name null).</summary>
    public IReadOnlyList<(string? Name, int Count)> Places { get; private set; } = [];

    /// <summary>Counted by province where a contest goes beyond one.</summary>
    public bool ByProvince => Contest.Level is ContestLevel.Region or ContestLevel.National;

    /// <summary>The round that runs or comes next; the last one when all are decided.</summary>
    public Round? Round { get; private set; }

    public int InRound { get; private set; }

    /// <summary>Entries of the round with as many signed sheets as they need.</summary>
    public int FullyRead { get; private set; }

    public IReadOnlyDictionary<SheetStatus, int> Sheets { get; private set; } = new Dictionary<SheetStatus, int>();

    /// <summary>What keeps a draft from opening.</summary>
    public IReadOnlyList<Refusal> Lacks { get; private set; } = [];

    public int Submitted => Entries.Where(e => e.Key != EntryStatus.Draft).Sum(e => e.Value);

    public int Judges => People.GetValueOrDefault(ContestRole.Judge) + People.GetValueOrDefault(ContestRole.HeadJudge);

    public IReadOnlyList<Round> Rounds => [.. Contest.Rounds.OrderBy(r => r.Order)];

    public bool MayClose => Contest.WhyCannotClose(Now) is null;

    public static async Task<DeskPage?> LoadAsync(AppDbContext db, string slug, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var found = db.Contests.AsNoTracking().RunBy(viewer).Where(c => c.Slug == slug).Include(c => c.HostUnit).Include(c => c.Rounds).ThenInclude(r => r.Criteria).AsSplitQuery();
        if (await found.SingleOrDefaultAsync(cancel) is not { } contest)
        {
            return null;
        }

        var people = await db.ContestAppointments.AsNoTracking().Where(a => a.ContestId == contest.Id && a.RevokedAt == null)
            .GroupBy(a => a.Role).Select(g => new { g.Key, Count = g.Count(), Mine = g.Any(a => a.PersonId == viewer.PersonId) }).ToListAsync(cancel);
        var page = new DeskPage
        {
            Contest = contest,
            Now = now,
            Manages = people.Any(p => p.Mine && (p.Key is ContestRole.Organizer or ContestRole.CoOrganizer)),
            People = people.ToDictionary(p => p.Key, p => p.Count),
            Awards = await db.Awards.CountAsync(a => a.ContestId == contest.Id, cancel),
        };
        if (contest.Status == ContestStatus.Draft)
        {
            page.Lacks = await LacksAsync(db, contest.Id, page.Awards, now, cancel);
        }
        else
        {
            await page.CountEntriesAsync(db, cancel);
            await page.CountRoundAsync(db, cancel);
        }

        return page;
    }

    private static async Task<IReadOnlyList<Refusal>> LacksAsync(AppDbContext db, Guid id, int awards, DateTime now, CancellationToken cancel)
    {
        var whole = await db.Contests.AsNoTracking().Where(c => c.Id == id).Whole().SingleAsync(cancel);
        return whole.LacksToOpen(awards, now);
    }

    private async Task CountEntriesAsync(AppDbContext db, CancellationToken cancel)
    {
        var entries = db.Entries.AsNoTracking().Where(e => e.ContestId == Contest.Id);
        Entries = (await entries.GroupBy(e => e.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel)).ToDictionary(g => g.Key, g => g.Count);
        var submitted = entries.Where(e => e.FirstSubmittedAt != null);
        var days = (await submitted.Select(e => e.FirstSubmittedAt!.Value).ToListAsync(cancel)).CountBy(VietnamTime.Today).ToDictionary();
        if (days.Count > 0)
        {
            var first = days.Keys.Min();
            Days = [.. Enumerable.Range(0, days.Keys.Max().DayNumber - first.DayNumber + 1).Select(first.AddDays).Select(day => (day, days.GetValueOrDefault(day)))];
        }

        var communes = await (
            from entry in submitted
            join unit in db.Units on entry.CommuneId equals unit.Id
            group entry by new { unit.Id, unit.Path, unit.Name, unit.NameSortKey } into g
            select new Place(g.Key.Path, g.Key.Name, g.Key.NameSortKey, g.Count())).ToListAsync(cancel);
        var places = (ByProvince ? await ByProvinceAsync(db, communes, cancel) : communes).OrderByDescending(p => p.Count).ThenBy(p => p.SortKey, StringComparer.Ordinal).ToList();
        var rest = places.Skip(ShownPlaces).Sum(c => c.Count);
        Places = [.. places.Take(ShownPlaces).Select(c => ((string?)c.Name, c.Count)), .. rest > 0 ? [(null, rest)] : Array.Empty<(string?, int)>()];
    }

    private static async Task<List<Place>> ByProvinceAsync(AppDbContext db, List<Place> communes, CancellationToken cancel)
    {
        var provinces = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).Select(u => new Place(u.Path, u.Name, u.NameSortKey, 0)).ToListAsync(cancel);
        return [.. communes.GroupBy(c => provinces.Find(p => c.Path.StartsWith(p.Path, StringComparison.Ordinal)) ?? c, (place, of) => place with { Count = of.Sum(c => c.Count) })];
    }

    private sealed record Place(string Path, string Name, string SortKey, int Count);

    private async Task CountRoundAsync(AppDbContext db, CancellationToken cancel)
    {
        var rounds = Rounds;
        Round = rounds.FirstOrDefault(r => r.Status != RoundStatus.Decided) ?? (rounds.Count == 0 ? null : rounds[^1]);
        if (Round is null || Round.Status == RoundStatus.Planned)
        {
            return;
        }

        InRound = await db.RoundEntries.Where(e => e.RoundId == Round.Id).TakingPart().CountAsync(cancel);
        var sheets = await db.ScoreSheets.AsNoTracking().OfEntriesTakingPart().Where(s => s.RoundId == Round.Id)
            .GroupBy(s => new { s.RoundEntryId, s.Status }).Select(g => new { g.Key.RoundEntryId, g.Key.Status, Count = g.Count() }).ToListAsync(cancel);
        Sheets = sheets.GroupBy(s => s.Status).ToDictionary(g => g.Key, g => g.Sum(s => s.Count));
        FullyRead = sheets.Count(s => s.Status == SheetStatus.Signed && s.Count >= Round.ReadsPerEntry);
    }
}
