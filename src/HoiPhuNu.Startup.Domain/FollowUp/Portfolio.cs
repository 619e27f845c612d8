namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// Figures at a date from flat rows. What was accepted later, but seen until then, counts, and what was reopened since does not: figures of a
/// past day may still change. Formulas: docs/follow-up.md.
/// </summary>
public static class Portfolio
{
    public static IReadOnlyList<int> SurvivalMonths { get; } = [3, 6, 12, 24];

    /// <param name="projects">Supported by the day.</param>
    /// <param name="looks">Of any project, at any day; those of others and of later are left aside.</param>
    /// <param name="steps">Of any project.</param>
    /// <param name="day">The end of this day, Vietnam time.</param>
    public static IReadOnlyList<PortfolioStanding> At(IReadOnlyList<PortfolioProject> projects, IReadOnlyList<PortfolioLook> looks, IReadOnlyList<PortfolioStep> steps, DateOnly day)
    {
        var seen = Seen(looks, day);
        var forms = steps.ToLookup(s => s.ProjectId);
        return [.. projects.Where(p => p.SupportedOn <= day).Select(p => Stand(p, seen.GetValueOrDefault(p.Id, []), [.. forms[p.Id]], day))];
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

    private static Dictionary<Guid, List<PortfolioLook>> Seen(IReadOnlyList<PortfolioLook> looks, DateOnly day)
    {
        var seen = new Dictionary<Guid, List<PortfolioLook>>();
        foreach (var look in looks)
        {
            if (look.SeenOn > day)
            {
                continue;
            }

            if (!seen.TryGetValue(look.ProjectId, out var list))
            {
                seen[look.ProjectId] = list = [];
            }

            list.Add(look);
        }

        foreach (var list in seen.Values.Where(l => l.Count > 1))
        {
            list.Sort((a, b) => a.SeenOn != b.SeenOn ? a.SeenOn.CompareTo(b.SeenOn) : a.To.CompareTo(b.To));
        }

        return seen;
    }

    private static PortfolioStanding Stand(PortfolioProject project, List<PortfolioLook> looks, PortfolioStep[] steps, DateOnly day)
    {
        (BusinessState? state, DateOnly? on, int? ocop, long? monthly) = (null, null, null, null);
        (int? workers, int? women, int? minority, int? poor) = (null, null, null, null);
        foreach (var look in looks)
        {
            if (look.State is not null)
            {
                (state, on) = (look.State, look.SeenOn);
            }

            ocop = look.OcopStars ?? ocop;
            if (look.Workers is not null)
            {
                // Together: parts of one look never stand beside the whole of another.
                (workers, women, minority, poor) = (look.Workers, look.WomenWorkers, look.MinorityWorkers, look.PoorWorkers);
            }

            monthly = look.Revenue is { } revenue ? revenue / Warnings.Months(look.From, look.To) : monthly;
        }

        var effective = state is BusinessState.Working or BusinessState.Growing && on >= day.AddMonths(-project.EffectiveMonths);
        return new PortfolioStanding(project, state, on, effective, FormOn(steps, project.SupportedOn), FormOn(steps, day))
        {
            Survived = Survived(project, looks, day),
            OcopStars = ocop,
            Workers = workers,
            WomenWorkers = women,
            MinorityWorkers = minority,
            PoorWorkers = poor,
            MonthlyRevenue = monthly,
        };
    }

    private static Survival[] Survived(PortfolioProject project, List<PortfolioLook> looks, DateOnly day)
    {
        var survived = new Survival[SurvivalMonths.Count];
        for (var i = 0; i < survived.Length; i++)
        {
            var anniversary = project.SupportedOn.AddMonths(SurvivalMonths[i]);
            if (anniversary > day)
            {
                continue;
            }

            var (from, before, found) = (anniversary.AddDays(-project.EarlyDays), default(BusinessState?), default(BusinessState?));
            foreach (var look in looks)
            {
                if (look.SeenOn < from)
                {
                    before = look.State ?? before;
                }
                else
                {
                    found ??= look.State;
                }
            }

            survived[i] = found switch
            {
                BusinessState.Working or BusinessState.Growing => Survival.Working,
                BusinessState.Paused => Survival.Paused,
                BusinessState.Stopped => Survival.Stopped,
                _ => before == BusinessState.Stopped ? Survival.Stopped : Survival.NotSeen,
            };
        }

        return survived;
    }

    /// <summary>The last step until the day; one without a day was there from the beginning.</summary>
    private static LegalForm FormOn(PortfolioStep[] steps, DateOnly day)
    {
        var (form, since) = (LegalForm.Idea, default(DateOnly?));
        foreach (var step in steps)
        {
            var later = step.Since is null ? since is null : step.Since <= day && (since is null || step.Since > since || (step.Since == since && step.Form > form));
            if (later)
            {
                (form, since) = (step.Form, step.Since);
            }
        }

        return form;
    }
}
