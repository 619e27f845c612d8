using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>
/// Flat rows for figures at a date, each query over an index; the figures themselves are <see cref="Portfolio"/>'s. What they cost on
/// 2 000 and 20 000 projects stands in docs/follow-up.md.
/// </summary>
public static class PortfolioQueries
{
    /// <summary>One command; two with a unit asked for, one more for an officer.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="viewer">Whose units: in charge, approving, officer.</param>
    /// <param name="unitId">Only this one and those below it; one out of reach gives nothing.</param>
    /// <param name="today">Vietnam time.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<PortfolioReach> ReachAsync(this AppDbContext db, Viewer viewer, Guid? unitId, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        // A unit that took over others stands for them as well, and for those they had taken over.
        List<string> asked = unitId is null ? ["/"] : await db.Units.AsNoTracking().Where(u => u.Id == unitId || u.MergedIntoId == unitId || db.Units.Any(h => h.Id == u.MergedIntoId && h.MergedIntoId == unitId)).OrderBy(u => u.Path).Select(u => u.Path).ToListAsync(cancel);
        var (led, managed) = (Within(viewer.ManagerOf.Union(viewer.ApproverOf), asked), Within(viewer.ManagerOf, asked));
        var cared = asked.Count == 0 || !viewer.IsOfficer ? [] : await db.HomesLookedAfterBy(viewer, today).AsNoTracking().Where(u => asked.Any(path => EF.Functions.Like(u.Path, path + "%"))).Select(u => new { u.Id, u.Path }).ToListAsync(cancel);
        var provinces = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name, u.Path, u.MergedIntoId }).ToListAsync(cancel);
        var current = provinces.Where(p => p.MergedIntoId is null || provinces.All(o => o.Id != p.MergedIntoId)).ToList();
        var reach = new PortfolioReach(
            led, managed, [.. cared.Where(c => !led.Any(path => c.Path.StartsWith(path, StringComparison.Ordinal))).Select(c => c.Id)], [.. current.Select(p => new PortfolioProvince(p.Id, p.Name))])
        {
            // Asked for a whole province of today or more, of which she is in charge throughout: one that was taken over is a part of its heir.
            IsWide = managed.Count > 0 && managed.All(path => provinces.Any(p => p.Path.StartsWith(path, StringComparison.Ordinal))) && (current.Any(p => p.Id == unitId) || provinces.All(p => p.Id != unitId)),
        };
        foreach (var province in provinces)
        {
            var heir = province;
            for (var steps = provinces.Count; !current.Contains(heir) && steps > 0; steps--)
            {
                heir = provinces.First(p => p.Id == heir.MergedIntoId);
            }

            reach.Place(province.Path, current.IndexOf(heir));
        }

        return reach;
    }

    /// <summary>Projects of the reach that were supported by the day, under the filter; never her own, whatever she is to its unit.</summary>
    public static IQueryable<SupportedProject> SupportedWithin(this AppDbContext db, Viewer viewer, PortfolioReach reach, PortfolioFilter filter)
    {
        var (me, cared) = (viewer.PersonId, reach.Cared.ToList());
        var projects = db.SupportedProjects.AsNoTracking().Where(p => p.FirstSupportedOn <= filter.Day && p.PersonId != me)
            .Below(reach.Led, cared.Count == 0 ? null : p => cared.Contains(p.UnitId));
        if (filter.Year is { } year)
        {
            projects = projects.Where(p => p.Year == year);
        }

        if (filter.Sector is { } sector)
        {
            projects = projects.Where(p => p.Sector == sector);
        }

        if (filter.EntrantType is { } type)
        {
            projects = projects.Where(p => p.EntrantType == type);
        }

        if (filter.AsksSupports)
        {
            var supports = db.StandingSupports(filter);
            projects = projects.Where(p => supports.Any(s => s.ProjectId == p.Id));
        }

        return projects;
    }

    /// <summary>How each project stands; four commands, five where programmes count "hiệu quả" differently.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="projects">From <see cref="SupportedWithin"/>.</param>
    /// <param name="reach">With the places.</param>
    /// <param name="filter">The day.</param>
    /// <param name="settings">Of each programme.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<IReadOnlyList<PortfolioStanding>> StandingsAsync(
        this AppDbContext db, IQueryable<SupportedProject> projects, PortfolioReach reach, PortfolioFilter filter, IReadOnlyDictionary<Guid, FollowUpSettings> settings, CancellationToken cancel)
    {
        var own = await OwnSettingsAsync(db, projects, settings, cancel);
        var found = await projects
            .Select(p => new { p.Id, p.Unit.Path, p.Sector, p.EntrantType, On = p.FirstSupportedOn!.Value, p.RevenueBefore, p.WorkersBefore, p.WomenWorkersBefore }).ToListAsync(cancel);
        var fold = new PortfolioFold(
            [.. found.Select(p => own(p.Id) is var how ? new PortfolioProject(p.Id, reach.PlaceOf(p.Path), p.Sector, p.EntrantType, p.On, p.RevenueBefore, p.WorkersBefore, p.WomenWorkersBefore, how.EffectiveMonths, how.OpenDaysBefore) : default)],
            filter.Day);
        var looks = from p in projects
                    from c in db.CheckIns
                    where c.ProjectId == p.Id && c.SeenOn <= filter.Day && (c.CorrectedOn == null || c.CorrectedOn <= filter.Day)
                    select new PortfolioLook(c.ProjectId, c.SeenOn!.Value, c.From, c.To, c.State, c.Revenue, c.Workers, c.WomenWorkers, c.MinorityWorkers, c.PoorWorkers, c.OcopStars);
        // As they come: the longest of these lists is never held.
        await foreach (var look in looks.AsAsyncEnumerable().WithCancellation(cancel))
        {
            fold.See(look);
        }

        foreach (var look in await TakenBackSinceAsync(db, filter.Day, cancel))
        {
            fold.See(look);
        }

        // An idea that was never anything else is what a project without steps is taken for.
        return fold.Standings(await (from p in projects from s in db.Set<LegalFormStep>() where s.ProjectId == p.Id && (s.Form != LegalForm.Idea || s.Since != null) select new PortfolioStep(s.ProjectId, s.Id, s.Form, s.Since)).ToListAsync(cancel));
    }

    /// <summary>
    /// What counted on the day and was reopened for correction afterwards: of each check-in the version that counted then. Of all projects,
    /// which are a handful of versions; the fold takes its own. Asked together with the projects, every version of theirs would be looked at.
    /// </summary>
    private static async Task<IEnumerable<PortfolioLook>> TakenBackSinceAsync(AppDbContext db, DateOnly day, CancellationToken cancel)
    {
        // The check-in of each is looked up by itself: joined, SQLite would begin with all check-ins.
        var versions = await db.Set<CheckInVersion>().AsNoTracking().Where(v => v.TakenBackOn > day && v.SeenOn <= day)
            .Select(v => new
            {
                ProjectId = db.CheckIns.Where(c => c.Id == v.CheckInId).Select(c => c.ProjectId).FirstOrDefault(),
                v.CheckInId,
                v.Number,
                v.SeenOn,
                From = db.CheckIns.Where(c => c.Id == v.CheckInId).Select(c => c.From).FirstOrDefault(),
                To = db.CheckIns.Where(c => c.Id == v.CheckInId).Select(c => c.To).FirstOrDefault(),
                v.Answers,
            }).ToListAsync(cancel);
        return from v in versions.GroupBy(v => v.CheckInId).Select(g => g.MinBy(v => v.Number)!)
               let a = v.Answers
               select new PortfolioLook(v.ProjectId, v.SeenOn, v.From, v.To, a.State, a.Revenue, a.Workers, a.WomenWorkers, a.MinorityWorkers, a.PoorWorkers, a.OcopStars);
    }

    /// <summary>The account of every support that stood on the day, under the filter; one command.</summary>
    public static Task<List<PortfolioMoney>> MoneyAsync(this AppDbContext db, IQueryable<SupportedProject> projects, PortfolioFilter filter, CancellationToken cancel)
    {
        var day = filter.Day;
        var supports = db.StandingSupports(filter);
        return (from p in projects
                from s in supports
                where s.ProjectId == p.Id
                select new PortfolioMoney(
                    s.ProjectId,
                    s.Kind,
                    s.Amount,
                    s.Disbursements.Where(d => d.PaidOn <= day).Sum(d => d.Amount),
                    s.Refunds.Where(r => r.On <= day && r.ConfirmedAt != null).Sum(r => r.Amount),
                    s.Spendings.Where(x => x.On <= day).Sum(x => x.Amount))).ToListAsync(cancel);
    }

    /// <summary>What banks said last of the loans they keep; one command.</summary>
    public static async Task<List<PortfolioBalance>> BalancesAsync(this AppDbContext db, IQueryable<SupportedProject> projects, PortfolioFilter filter, CancellationToken cancel)
    {
        var day = filter.Day;
        var loans = db.StandingSupports(filter).Where(s => s.Kind == SupportKind.Loan);
        var last = await (from p in projects
                          from s in loans
                          where s.ProjectId == p.Id
                          select new { s.ProjectId, Said = s.Balances.Where(b => b.On <= day).OrderByDescending(b => b.On).Select(b => new { b.Outstanding, b.Overdue }).FirstOrDefault() }).ToListAsync(cancel);
        return [.. last.Where(l => l.Said is not null).Select(l => new PortfolioBalance(l.ProjectId, l.Said!.Outstanding, l.Said.Overdue))];
    }

    /// <summary>For the split that hides small groups, and only of units the viewer is in charge of; one command.</summary>
    public static Task<List<PortfolioGroup>> GroupsAsync(this AppDbContext db, IQueryable<SupportedProject> projects, PortfolioReach reach, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reach);
        var managed = reach.Managed.SequenceEqual(reach.Led) && reach.Cared.Count == 0 ? projects : projects.Below(reach.Managed);
        return (from p in managed
                join f in db.SensitiveFacts on p.Id equals f.ProjectId
                select new PortfolioGroup(p.Id, f.Ethnicity, f.HouseholdClass, f.HasDisability)).ToListAsync(cancel);
    }

    /// <summary>Decided by the day and not cancelled by then.</summary>
    private static IQueryable<Support> StandingSupports(this AppDbContext db, PortfolioFilter filter)
    {
        var after = VietnamTime.ToUtc(filter.Day.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var supports = db.Supports.AsNoTracking().Where(s => s.DecidedOn <= filter.Day && (s.CancelledAt == null || s.CancelledAt >= after));
        if (filter.ProgrammeId is { } programme)
        {
            supports = supports.Where(s => s.ProgrammeId == programme);
        }

        if (filter.Funder is { } funder)
        {
            supports = supports.Where(s => s.Funder == funder);
        }

        return filter.FunderFolded.Length == 0 ? supports : supports.Where(s => s.FunderFolded.Contains(filter.FunderFolded));
    }

    /// <summary>Settings of the programme of the first support; asked only where they differ.</summary>
    private static async Task<Func<Guid, FollowUpSettings>> OwnSettingsAsync(AppDbContext db, IQueryable<SupportedProject> projects, IReadOnlyDictionary<Guid, FollowUpSettings> settings, CancellationToken cancel)
    {
        var usual = new FollowUpSettings();
        if (settings.Values.All(s => (s.EffectiveMonths, s.OpenDaysBefore) == (usual.EffectiveMonths, usual.OpenDaysBefore)))
        {
            return _ => usual;
        }

        var first = FirstSupports.ProgrammeOfEach(await (from p in projects from s in db.Supports.AsNoTracking() where s.ProjectId == p.Id select s).Standing().ToListAsync(cancel));
        return id => first.TryGetValue(id, out var programme) ? settings.GetValueOrDefault(programme, usual) : usual;
    }

    /// <summary>What of hers lies within the units asked for, or is one of those where it lies within one of hers; none below another.</summary>
    private static IReadOnlyList<string> Within(IEnumerable<string> hers, List<string> units)
    {
        var all = (from path in hers
                   from unit in units
                   where path.StartsWith(unit, StringComparison.Ordinal) || unit.StartsWith(path, StringComparison.Ordinal)
                   select path.Length > unit.Length ? path : unit).Distinct(StringComparer.Ordinal).ToList();
        return [.. all.Where(p => !all.Any(above => above != p && p.StartsWith(above, StringComparison.Ordinal)))];
    }
}
