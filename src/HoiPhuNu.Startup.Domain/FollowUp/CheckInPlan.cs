using HoiPhuNu.Startup.Domain.Programmes;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// Which check-ins a project owes: so many months after its first support as its programme says. Planning again changes nothing;
/// what somebody has begun to fill is never moved or taken away.
/// </summary>
public static class CheckInPlan
{
    /// <param name="project">With the day of its first support.</param>
    /// <param name="there">All its check-ins, tracked: those nobody touched are moved to their day.</param>
    /// <param name="settings">Of the programme of the first support.</param>
    /// <returns>Those to add, and those nobody touched that the schedule no longer asks for.</returns>
    public static (IReadOnlyList<CheckIn> Add, IReadOnlyList<CheckIn> Remove) For(SupportedProject project, IReadOnlyCollection<CheckIn> there, FollowUpSettings settings)
    {
        if (project.ClosedAt is not null)
        {
            return ([], []);
        }

        var first = project.FirstSupportedOn;
        var months = first is null ? [] : settings.CheckInMonths;
        var planned = there.Where(c => c.Month > 0).ToList();
        var remove = planned.Where(c => c.IsUntouched && c.RemindedAt is null && !months.Contains(c.Month)).ToList();
        var add = new List<CheckIn>();
        if (first is not { } start)
        {
            return (add, remove);
        }

        var (from, scheduled) = (start, start);
        foreach (var month in months)
        {
            var due = start.AddMonths(month);
            from = After(there, from <= due ? from : scheduled, due);
            var kept = planned.Find(c => c.Month == month);
            if (kept is null)
            {
                kept = CheckIn.Planned(project.Id, month, from, due, settings);
                add.Add(kept);
            }
            else if (kept.IsUntouched)
            {
                kept.Plan(from, due, settings);
            }

            (from, scheduled) = (kept.To.AddDays(1), due.AddDays(1));
        }

        return (add, remove);
    }

    /// <summary>Days of the period that one sent between has told already are not asked for again; the last day always is.</summary>
    private static DateOnly After(IReadOnlyCollection<CheckIn> there, DateOnly from, DateOnly due)
    {
        foreach (var told in there.Where(c => c.Month == 0 && c.SubmittedVersion > 0 && c.Status != CheckInStatus.Missed && c.From <= due).OrderBy(c => c.To))
        {
            from = told.To >= from ? told.To.AddDays(1) : from;
        }

        return from <= due ? from : due;
    }
}
