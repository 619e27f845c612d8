namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// Looks at many projects, one after another in any order, folded into how each project stands at a day: nothing is kept of a look but
/// what the figures ask, so eighty thousand are read as they come.
/// </summary>
/// <param name="projects">Those supported later than the day are left aside.</param>
/// <param name="day">The end of this day, Vietnam time.</param>
public sealed class PortfolioFold(IReadOnlyList<PortfolioProject> projects, DateOnly day)
{
    private static readonly int Ages = Portfolio.SurvivalMonths.Count;
    private readonly Dictionary<Guid, Seen> _seen = Begin(projects, day);

    /// <summary>Of a project that is none of these, or after the day: says nothing.</summary>
    public void See(in PortfolioLook look)
    {
        if (look.SeenOn <= day && _seen.TryGetValue(look.ProjectId, out var seen))
        {
            seen.Take(look);
        }
    }

    /// <summary>In the order of the projects.</summary>
    /// <param name="steps">Of any project.</param>
    public IReadOnlyList<PortfolioStanding> Standings(IReadOnlyList<PortfolioStep> steps)
    {
        var forms = steps.ToLookup(s => s.ProjectId);
        var standings = new List<PortfolioStanding>(_seen.Count);
        foreach (var project in projects)
        {
            if (_seen.TryGetValue(project.Id, out var seen))
            {
                standings.Add(seen.Stand(forms[project.Id]));
            }
        }

        return standings;
    }

    private static Dictionary<Guid, Seen> Begin(IReadOnlyList<PortfolioProject> projects, DateOnly day)
    {
        var seen = new Dictionary<Guid, Seen>(projects.Count);
        foreach (var project in projects)
        {
            if (project.SupportedOn <= day)
            {
                seen[project.Id] = new Seen(project, day);
            }
        }

        return seen;
    }

    /// <summary>
    /// Which period a look speaks of, and when it was made. Of two the one of the later period says the last word, whenever it was made: what
    /// is filled late tells the past. Of one period the later made one does.
    /// </summary>
    private readonly record struct Moment(DateOnly To, DateOnly SeenOn)
    {
        public bool IsAfter(Moment? other) => other is not { } o || To > o.To || (To == o.To && SeenOn > o.SeenOn);

        public bool WasMadeBefore(Moment other) => SeenOn < other.SeenOn || (SeenOn == other.SeenOn && To < other.To);
    }

    private sealed class Seen(PortfolioProject project, DateOnly day)
    {
        // From which day on a look counts for each age.
        private readonly DateOnly[] _from = [.. Portfolio.SurvivalMonths.Select(months => project.SupportedOn.AddMonths(months).AddDays(-project.EarlyDays))];
        private readonly (Moment When, BusinessState State)?[] _since = new (Moment, BusinessState)?[Ages];
        private readonly (Moment When, BusinessState State)?[] _before = new (Moment, BusinessState)?[Ages];
        private (Moment When, BusinessState State)? _last;
        private Moment? _stopped;
        private (Moment When, int Stars)? _ocop;
        private (Moment When, int All, int? Women, int? Minority, int? Poor)? _workers;
        private (Moment When, long Monthly)? _revenue;

        // As told by looks that do not themselves say it stopped: the nought of its end is not what it was before.
        private (Moment When, int All)? _workersGoing;
        private (Moment When, long Monthly)? _revenueGoing;

        public void Take(in PortfolioLook look)
        {
            var when = new Moment(look.To, look.SeenOn);
            if (look.State is { } state)
            {
                TakeState(when, state);
            }

            if (look.OcopStars is { } stars && when.IsAfter(_ocop?.When))
            {
                _ocop = (when, stars);
            }

            var going = look.State != BusinessState.Stopped;
            if (look.Workers is { } workers)
            {
                if (when.IsAfter(_workers?.When))
                {
                    // Together: parts of one look never stand beside the whole of another.
                    _workers = (when, workers, look.WomenWorkers, look.MinorityWorkers, look.PoorWorkers);
                }

                if (going && when.IsAfter(_workersGoing?.When))
                {
                    _workersGoing = (when, workers);
                }
            }

            if (look.Revenue is { } revenue)
            {
                var monthly = revenue / Warnings.Months(look.From, look.To);
                if (when.IsAfter(_revenue?.When))
                {
                    _revenue = (when, monthly);
                }

                if (going && when.IsAfter(_revenueGoing?.When))
                {
                    _revenueGoing = (when, monthly);
                }
            }
        }

        public PortfolioStanding Stand(IEnumerable<PortfolioStep> steps)
        {
            var (state, on) = (_last?.State, _last?.When.SeenOn);
            // What was told up to the look that says it stopped is the past, also where it went on later without saying with how many.
            var workers = _workers is { } w && (_stopped is null || w.When.IsAfter(_stopped)) ? _workers : null;
            var revenue = _revenue is { } r && (_stopped is null || r.When.IsAfter(_stopped)) ? _revenue : null;
            var over = state == BusinessState.Stopped;
            var (before, now) = Forms(steps);
            return new PortfolioStanding(project, state, on, state is BusinessState.Working or BusinessState.Growing && on >= day.AddMonths(-project.EffectiveMonths), before, now)
            {
                Survived = Survived(),
                OcopStars = _ocop?.Stars,
                Workers = workers?.All,
                WomenWorkers = workers?.Women,
                MinorityWorkers = workers?.Minority,
                PoorWorkers = workers?.Poor,
                MonthlyRevenue = revenue?.Monthly,
                WorkersBeforeStop = over && _workersGoing is { } told && !told.When.IsAfter(_stopped) ? told.All : null,
                MonthlyRevenueBeforeStop = over && _revenueGoing is { } earned && !earned.When.IsAfter(_stopped) ? earned.Monthly : null,
            };
        }

        private void TakeState(Moment when, BusinessState state)
        {
            if (when.IsAfter(_last?.When))
            {
                _last = (when, state);
            }

            if (state == BusinessState.Stopped && when.IsAfter(_stopped))
            {
                _stopped = when;
            }

            for (var i = 0; i < Ages; i++)
            {
                if (when.SeenOn >= _from[i])
                {
                    if (_since[i] is not { } first || when.WasMadeBefore(first.When))
                    {
                        _since[i] = (when, state);
                    }
                }
                else if (when.IsAfter(_before[i]?.When))
                {
                    _before[i] = (when, state);
                }
            }
        }

        private Survival[] Survived()
        {
            var survived = new Survival[Ages];
            for (var i = 0; i < Ages; i++)
            {
                survived[i] = project.SupportedOn.AddMonths(Portfolio.SurvivalMonths[i]) > day ? Survival.TooYoung : _since[i]?.State switch
                {
                    BusinessState.Working or BusinessState.Growing => Survival.Working,
                    BusinessState.Paused => Survival.Paused,
                    BusinessState.Stopped => Survival.Stopped,
                    _ => _before[i]?.State == BusinessState.Stopped ? Survival.Stopped : Survival.NotSeen,
                };
            }

            return survived;
        }

        /// <summary>On the day of the first support, and on the day of the figures.</summary>
        private (LegalForm Before, LegalForm Now) Forms(IEnumerable<PortfolioStep> steps)
        {
            var (before, now) = (default(PortfolioStep?), default(PortfolioStep?));
            foreach (var step in steps)
            {
                before = Later(step, before, project.SupportedOn);
                now = Later(step, now, day);
            }

            return (before?.Form ?? LegalForm.Idea, now?.Form ?? LegalForm.Idea);
        }

        /// <summary>The last step until the day; one without a day was there from the beginning.</summary>
        private static PortfolioStep? Later(PortfolioStep step, PortfolioStep? known, DateOnly until)
        {
            if (step.Since > until || known is not { } k)
            {
                return step.Since > until ? known : step;
            }

            var (one, other) = (step.Since ?? DateOnly.MinValue, k.Since ?? DateOnly.MinValue);
            return one > other || (one == other && step.Id.CompareTo(k.Id) > 0) ? step : known;
        }
    }
}
