using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>Conflicts between some judges and some entries of one contest, from a handful of flat queries.</summary>
public sealed class ConflictTable
{
    private readonly Dictionary<(Guid EntryId, Guid JudgeId), IReadOnlyList<ConflictKind>> _found;

    private ConflictTable(Dictionary<(Guid, Guid), IReadOnlyList<ConflictKind>> found) => _found = found;

    /// <summary>Every pair with a conflict and a reason, one for each reason.</summary>
    public IEnumerable<(Guid EntryId, Guid JudgeId, ConflictKind Kind)> All => _found.SelectMany(f => f.Value.Select(kind => (f.Key.EntryId, f.Key.JudgeId, kind)));

    public IReadOnlyList<ConflictKind> Between(Guid entryId, Guid judgeId) => _found.GetValueOrDefault((entryId, judgeId)) ?? [];

    public static async Task<ConflictTable> LoadAsync(AppDbContext db, Guid contestId, IReadOnlyCollection<Guid> judgeIds, IReadOnlyCollection<Guid> entryIds, CancellationToken cancel = default)
    {
        var hostPath = await db.Contests.Where(c => c.Id == contestId).Select(c => c.HostUnit.Path).SingleAsync(cancel);
        var judges = await (
            from person in db.People.AsNoTracking()
            where judgeIds.Contains(person.Id)
            join unit in db.Units on person.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            join later in db.Units on unit!.MergedIntoId equals later.Id into laters
            from later in laters.DefaultIfEmpty()
            select new { person.Id, person.HouseholdId, Unit = new Place(unit!.Path, (UnitLevel?)unit.Level), Later = new Place(later!.Path, (UnitLevel?)later.Level) }).ToListAsync(cancel);

        // The entry's own commune and the entrant's unit may differ (she moved, or an officer typed it in); both count.
        var entries = await (
            from entry in db.Entries.AsNoTracking()
            where entryIds.Contains(entry.Id)
            join person in db.People on entry.PersonId equals person.Id
            join unit in db.Units on entry.CommuneId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            join later in db.Units on unit!.MergedIntoId equals later.Id into laters
            from later in laters.DefaultIfEmpty()
            join home in db.Units on person.UnitId equals home.Id into homes
            from home in homes.DefaultIfEmpty()
            join homeLater in db.Units on home!.MergedIntoId equals homeLater.Id into homeLaters
            from homeLater in homeLaters.DefaultIfEmpty()
            select new
            {
                entry.Id,
                entry.PersonId,
                person.HouseholdId,
                Unit = new Place(unit!.Path, (UnitLevel?)unit.Level),
                Later = new Place(later!.Path, (UnitLevel?)later.Level),
                Home = new Place(home!.Path, (UnitLevel?)home.Level),
                HomeLater = new Place(homeLater!.Path, (UnitLevel?)homeLater.Level),
            }).ToListAsync(cancel);
        var helpers = (await db.Assistances.AsNoTracking().Where(a => entryIds.Contains(a.EntryId)).Select(a => new { a.EntryId, a.HelperId }).ToListAsync(cancel)).ToLookup(a => a.EntryId, a => a.HelperId);
        var declared = (await db.Conflicts.AsNoTracking().Where(c => c.ContestId == contestId).Select(c => new { c.EntryId, c.JudgeId }).ToListAsync(cancel)).ToLookup(c => c.EntryId, c => c.JudgeId);
        var steppedBack = (await db.ScoreSheets.AsNoTracking().Where(s => s.ContestId == contestId && s.Status == SheetStatus.Recused).Select(s => new { s.EntryId, s.JudgeId }).ToListAsync(cancel)).ToLookup(s => s.EntryId, s => s.JudgeId);

        var hostLine = Conflicts.HostLineOf(hostPath);
        var judgeFacts = judges.ConvertAll(j => new ConflictJudge(j.Id, j.HouseholdId, CodesOf(j.Unit, j.Later)));
        var found = new Dictionary<(Guid, Guid), IReadOnlyList<ConflictKind>>();
        foreach (var e in entries)
        {
            var facts = new ConflictEntry(e.Id, e.PersonId, e.HouseholdId, CodesOf(e.Unit, e.Later, e.Home, e.HomeLater), helpers[e.Id].ToHashSet(), declared[e.Id].ToHashSet(), steppedBack[e.Id].ToHashSet());
            foreach (var judge in judgeFacts)
            {
                if (Conflicts.Between(judge, facts, hostLine) is { Count: > 0 } kinds)
                {
                    found[(e.Id, judge.PersonId)] = kinds;
                }
            }
        }

        return new ConflictTable(found);
    }

    private static HashSet<string> CodesOf(params Place[] places) =>
        [.. places.Where(p => p.Path is not null).SelectMany(p => Conflicts.UnitCodesOf(p.Path!, p.Level!.Value))];

    private sealed record Place(string? Path, UnitLevel? Level);
}
