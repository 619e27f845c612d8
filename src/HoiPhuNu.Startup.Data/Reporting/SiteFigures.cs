using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Reads as facts of a table what women and officers did on the site itself: entries, projects, payments, awards, sessions.</summary>
internal sealed class SiteFigures(AppDbContext db, ReportScope scope, FigureAsk ask, FigureIntake intake)
{
    private readonly Guid[]? _ids = scope.Ids?.ToArray();

    public async Task ReadAsync(CancellationToken cancel)
    {
        await ReadEntriesAsync(cancel);
        await ReadProjectsAsync(cancel);
        await ReadEffectiveAsync(cancel);
        await ReadPaymentsAsync(cancel);
        await ReadAwardsAsync(cancel);
        await ReadSessionsAsync(cancel);
    }

    private async Task ReadEntriesAsync(CancellationToken cancel)
    {
        if (!ask.Asks(IndicatorSource.Entries))
        {
            return;
        }

        var (from, to) = (Start(ask.FirstOf(IndicatorSource.Entries)), Start(ask.Last.AddDays(1)));
        var entries = await db.Entries.AsNoTracking().Where(e => e.FirstSubmittedAt >= from && e.FirstSubmittedAt < to && e.Status != EntryStatus.Withdrawn)
            .Select(e => new { e.Id, UnitId = e.CommuneId ?? e.Contest.HostUnitId, e.FirstSubmittedAt, e.PersonId }).ToListAsync(cancel);
        entries.ForEach(e => intake.Take(IndicatorSource.Entries, e.Id, e.UnitId, VietnamTime.Today(e.FirstSubmittedAt!.Value), e.PersonId));
    }

    private async Task ReadProjectsAsync(CancellationToken cancel)
    {
        if (!ask.Asks(IndicatorSource.SupportedProjects))
        {
            return;
        }

        var (from, to) = (ask.FirstOf(IndicatorSource.SupportedProjects), ask.Last);
        var projects = await Projects().Where(p => p.FirstSupportedOn >= from && p.FirstSupportedOn <= to).Select(p => new { p.Id, UnitId = p.FirstUnitId ?? p.UnitId, p.FirstSupportedOn, p.PersonId }).ToListAsync(cancel);
        var programmes = intake.Programmes.Count == 0 ? [] : await ProgrammesOfProjectsAsync(cancel);
        projects.ForEach(p => intake.Take(IndicatorSource.SupportedProjects, p.Id, p.UnitId, p.FirstSupportedOn!.Value, p.PersonId, programmes: programmes.GetValueOrDefault(p.Id)));
    }

    private async Task<Dictionary<Guid, ulong>> ProgrammesOfProjectsAsync(CancellationToken cancel)
    {
        var found = new Dictionary<Guid, ulong>();
        foreach (var support in await (from p in Projects() from s in db.Supports where s.ProjectId == p.Id && s.CancelledAt == null && s.ProgrammeId != null select new { s.ProjectId, s.ProgrammeId }).ToListAsync(cancel))
        {
            found[support.ProjectId] = found.GetValueOrDefault(support.ProjectId) | intake.Bit(support.ProgrammeId);
        }

        return found;
    }

    /// <summary>By the portfolio's own definition, at the last day and a year before.</summary>
    private async Task ReadEffectiveAsync(CancellationToken cancel)
    {
        if (!ask.Asks(IndicatorSource.EffectiveProjects))
        {
            return;
        }

        var settings = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Settings, cancel);
        var programmes = intake.Programmes.Count == 0 ? [] : await ProgrammesOfProjectsAsync(cancel);
        foreach (var day in ask.LastDays)
        {
            var projects = Projects().Where(p => p.FirstSupportedOn <= day);
            var units = await projects.Select(p => new { p.Id, UnitId = p.FirstUnitId ?? p.UnitId, p.PersonId }).ToDictionaryAsync(p => p.Id, cancel);
            var standings = await db.StandingsAsync(projects, new PortfolioReach([], [], [], []), new PortfolioFilter(day), settings, cancel);
            foreach (var standing in standings.Where(s => s.IsEffective))
            {
                var id = standing.Project.Id;
                intake.Take(IndicatorSource.EffectiveProjects, id, units[id].UnitId, day, units[id].PersonId, programmes: programmes.GetValueOrDefault(id));
            }
        }
    }

    private async Task ReadPaymentsAsync(CancellationToken cancel)
    {
        if (!ask.Asks(IndicatorSource.SupportPaid))
        {
            return;
        }

        var (first, last) = (ask.FirstOf(IndicatorSource.SupportPaid), ask.Last);
        var paid = await (from p in Projects()
                          from s in db.Supports
                          where s.ProjectId == p.Id
                          from d in s.Disbursements
                          where d.PaidOn >= first && d.PaidOn <= last
                          select new { p.Id, UnitId = p.FirstUnitId ?? p.UnitId, s.ProgrammeId, d.PaidOn, d.Amount }).ToListAsync(cancel);
        paid.ForEach(d => intake.Take(IndicatorSource.SupportPaid, d.Id, d.UnitId, d.PaidOn!.Value, amount: d.Amount, programmes: intake.Bit(d.ProgrammeId)));
    }

    /// <summary>What was awarded is told by the results in force; when, by the first ones: a typing error corrected after New Year moves no award into that year.</summary>
    private async Task ReadAwardsAsync(CancellationToken cancel)
    {
        if (!ask.Asks(IndicatorSource.Awards) && !ask.Asks(IndicatorSource.CollectiveAwards))
        {
            return;
        }

        var published = db.ResultsPublications.AsNoTracking().Where(p => p.Status == PublicationStatus.Published);
        var firsts = await published.GroupBy(p => p.ContestId).Select(g => new { ContestId = g.Key, ApprovedAt = g.Min(p => p.ApprovedAt) }).ToListAsync(cancel);
        var days = firsts.ToDictionary(f => f.ContestId, f => VietnamTime.Today(f.ApprovedAt!.Value));
        var results = db.ResultsPublications.AsNoTracking().InForce();
        if (ask.Asks(IndicatorSource.Awards))
        {
            var awards = await (from p in results
                                from r in p.Rows
                                where r.AwardId != null
                                join e in db.Entries on r.EntryId equals e.Id
                                select new { e.Id, UnitId = e.CommuneId ?? e.Contest.HostUnitId, p.ContestId, e.PersonId, r.Amount }).ToListAsync(cancel);
            awards.ForEach(a => intake.Take(IndicatorSource.Awards, a.Id, a.UnitId, days[a.ContestId], a.PersonId, a.Amount));
        }

        if (ask.Asks(IndicatorSource.CollectiveAwards))
        {
            // Rows frozen before they carried their unit have its name only: the contest's list still tells whose it was, where just one unit of
            // that name stands there with that award; else they count where the contest was held.
            var awards = await (from p in results from r in p.CollectiveRows join c in db.Contests on p.ContestId equals c.Id select new { r.Id, r.UnitId, r.UnitName, r.AwardName, c.HostUnitId, p.ContestId, r.Amount }).ToListAsync(cancel);
            var nameless = awards.Where(a => a.UnitId is null).Select(a => a.ContestId).Distinct().ToList();
            var listed = nameless.Count == 0 ? [] : await db.CollectiveAwards.AsNoTracking().Where(a => nameless.Contains(a.ContestId)).Select(a => new { a.ContestId, a.Name, UnitName = a.Unit.Name, a.UnitId }).Distinct().ToListAsync(cancel);
            var ofName = listed.ToLookup(a => (a.ContestId, a.Name, a.UnitName), a => a.UnitId);
            foreach (var a in awards)
            {
                var unit = a.UnitId ?? (ofName[(a.ContestId, a.AwardName, a.UnitName)].ToList() is [var only] ? only : a.HostUnitId);
                intake.Take(IndicatorSource.CollectiveAwards, a.Id, unit, days[a.ContestId], amount: a.Amount);
            }
        }
    }

    private async Task ReadSessionsAsync(CancellationToken cancel)
    {
        if (!ask.Asks(IndicatorSource.MentoringSessions))
        {
            return;
        }

        var (from, to) = (ask.FirstOf(IndicatorSource.MentoringSessions), ask.Last);

        // Her unit is the one of today. Where it took over the commune of her entry since the session, that one is the unit of the time.
        var sessions = await db.MentoringSessions.AsNoTracking().Where(s => s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed && s.Date >= from && s.Date <= to)
            .Select(s => new
            {
                s.Id,
                UnitId = (from e in db.Entries
                          join u in db.Units on e.CommuneId equals u.Id
                          where e.Id == s.Mentorship.Need.EntryId && u.ValidTo >= s.Date
                              && (u.MergedIntoId == s.Mentorship.Person.UnitId || db.Units.Any(heir => heir.Id == u.MergedIntoId && heir.MergedIntoId == s.Mentorship.Person.UnitId))
                          select (Guid?)u.Id).FirstOrDefault() ?? s.Mentorship.Person.UnitId ?? s.Mentorship.Cohort.UnitId,
                s.Date,
                s.Mentorship.PersonId,
            }).ToListAsync(cancel);
        sessions.ForEach(s => intake.Take(IndicatorSource.MentoringSessions, s.Id, s.UnitId, s.Date, s.PersonId));
    }

    private static DateTime Start(DateOnly day) => day == DateOnly.MinValue ? new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Utc) : VietnamTime.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>Of the units in which they were first supported: a former unit keeps what was done in it, and the scope leads it to its heir. Two indexed halves.</summary>
    private IQueryable<SupportedProject> Projects()
    {
        var projects = db.SupportedProjects.AsNoTracking();
        return _ids is { } ids ? projects.Where(p => (EF.Parameter(ids).Contains(p.UnitId) && p.FirstUnitId == null) || EF.Parameter(ids).Contains(p.FirstUnitId!.Value)) : projects;
    }
}
