namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// Figures at a date from flat rows. What was accepted later, but seen until then, counts; what was corrected later counts as it was known
/// on the day. Formulas: docs/follow-up.md.
/// </summary>
public static class Portfolio
{
    public static IReadOnlyList<int> SurvivalMonths { get; } = [3, 6, 12, 24];

    /// <param name="projects">Supported by the day.</param>
    /// <param name="looks">Of any project, at any day; those of others and of later are left aside.</param>
    /// <param name="steps">Of any project.</param>
    /// <param name="day">The end of this day, Vietnam time.</param>
    public static IReadOnlyList<PortfolioStanding> At(IReadOnlyList<PortfolioProject> projects, IEnumerable<PortfolioLook> looks, IReadOnlyList<PortfolioStep> steps, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(looks);
        var fold = new PortfolioFold(projects, day);
        foreach (var look in looks)
        {
            fold.See(look);
        }

        return fold.Standings(steps);
    }

    /// <summary>Does the figure count this project?</summary>
    /// <param name="standing">At the date of the figures.</param>
    /// <param name="mark">The figure; those of money are not answered here.</param>
    /// <param name="number">Months, stars or legal form, where the mark has one.</param>
    public static bool Has(this PortfolioStanding standing, PortfolioMark mark, int number = 0) => mark switch
    {
        PortfolioMark.Supported => true,
        PortfolioMark.Effective => standing.IsEffective,
        PortfolioMark.Working => standing.State == BusinessState.Working,
        PortfolioMark.Growing => standing.State == BusinessState.Growing,
        PortfolioMark.Paused => standing.State == BusinessState.Paused,
        PortfolioMark.Stopped => standing.State == BusinessState.Stopped,
        PortfolioMark.NotSeen => standing.State is null,
        PortfolioMark.Stale => standing.IsStale,
        PortfolioMark.OldEnough => At(standing, number) != Survival.TooYoung,
        PortfolioMark.SurvivedWorking => At(standing, number) == Survival.Working,
        PortfolioMark.SurvivedPaused => At(standing, number) == Survival.Paused,
        PortfolioMark.SurvivedStopped => At(standing, number) == Survival.Stopped,
        PortfolioMark.SurvivalNotSeen => At(standing, number) == Survival.NotSeen,
        PortfolioMark.FormBefore => standing.FormBefore == (LegalForm)number,
        PortfolioMark.Form => standing.Form == (LegalForm)number,
        PortfolioMark.Risen => standing.HasRisen,
        PortfolioMark.Ocop => standing.OcopStars == number && number > 0,
        PortfolioMark.WorkersKnown => standing.Workers is not null,
        PortfolioMark.WorkersCompared => standing.ComparesWorkers,
        PortfolioMark.RevenueCompared => standing.ComparesRevenue,
        PortfolioMark.StoppedWorkers => standing.ComparesWorkersBeforeStop,
        PortfolioMark.StoppedRevenue => standing.ComparesRevenueBeforeStop,
        _ => false,
    };

    /// <summary>Percent to the nearest whole, half up; null of nothing.</summary>
    public static int? Percent(long part, long whole) => whole == 0 ? null : (int)(((part * 200) + whole) / (whole * 2));

    private static Survival At(PortfolioStanding standing, int months)
    {
        for (var i = 0; i < SurvivalMonths.Count; i++)
        {
            if (SurvivalMonths[i] == months)
            {
                return standing.Survived[i];
            }
        }

        return Survival.TooYoung;
    }
}
