using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Puts the check-ins a project owes into the database: called in the transaction that decides or cancels a support, and once a day.</summary>
public static class CheckInPlanning
{
    /// <param name="db">Saved by the caller.</param>
    /// <param name="projects">With the day of their first support.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many were added.</returns>
    public static async Task<int> PlanCheckInsAsync(this AppDbContext db, IReadOnlyCollection<SupportedProject> projects, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(projects);
        Guid[] ids = [.. projects.Select(p => p.Id)];
        var there = (await db.CheckIns.Where(c => ids.Contains(c.ProjectId)).ToListAsync(cancel)).ToLookup(c => c.ProjectId);
        var settings = await db.FollowUpSettingsAsync(ids, cancel);
        var added = 0;
        foreach (var project in projects)
        {
            var (add, remove) = CheckInPlan.For(project, [.. there[project.Id]], settings.GetValueOrDefault(project.Id) ?? new FollowUpSettings());
            db.CheckIns.AddRange(add);
            db.CheckIns.RemoveRange(remove);
            added += add.Count;
        }

        return added;
    }

    public static Task<int> PlanCheckInsAsync(this AppDbContext db, SupportedProject project, CancellationToken cancel) => db.PlanCheckInsAsync([project], cancel);

    /// <summary>
    /// How each project is followed: as the programme of its first support says (what is decided but not saved yet counts too). Not in
    /// the answer: a project without support, or whose first support is under no programme; the usual settings hold for it.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Guid, FollowUpSettings>> FollowUpSettingsAsync(this AppDbContext db, IReadOnlyCollection<Guid> projectIds, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var here = db.Supports.Local.Where(s => projectIds.Contains(s.ProjectId)).ToList();
        var known = here.Select(s => s.Id).ToHashSet();
        var saved = await db.Supports.AsNoTracking().Where(s => projectIds.Contains(s.ProjectId)).Standing().ToListAsync(cancel);
        var first = FirstSupports.ProgrammeOfEach(saved.Where(s => !known.Contains(s.Id)).Concat(here.AsQueryable().Standing()));
        Guid[] programmes = [.. first.Values.Distinct()];
        var settings = await db.Programmes.AsNoTracking().Where(p => programmes.Contains(p.Id)).Select(p => new { p.Id, p.Settings }).ToDictionaryAsync(p => p.Id, p => p.Settings, cancel);
        return first.Where(f => settings.ContainsKey(f.Value)).ToDictionary(f => f.Key, f => settings[f.Value]);
    }
}
