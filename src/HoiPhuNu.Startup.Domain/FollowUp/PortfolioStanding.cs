namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How one project stands at a date.</summary>
/// <param name="Project">Which.</param>
/// <param name="State">As the look of the latest period says; null: never seen.</param>
/// <param name="SeenOn">When that look was made; null: never.</param>
/// <param name="IsEffective">"Hiệu quả": last seen working or growing, within the months of its programme.</param>
/// <param name="FormBefore">Legal form on the day of the first support.</param>
/// <param name="Form">Legal form at the date.</param>
public sealed record PortfolioStanding(PortfolioProject Project, BusinessState? State, DateOnly? SeenOn, bool IsEffective, LegalForm FormBefore, LegalForm Form)
{
    /// <summary>For each of <see cref="Portfolio.SurvivalMonths"/>.</summary>
    public IReadOnlyList<Survival> Survived { get; init; } = [];

    /// <summary>Working or growing when last seen, but that is too long ago to count.</summary>
    public bool IsStale => !IsEffective && State is BusinessState.Working or BusinessState.Growing;

    /// <summary>A later form than at the beginning.</summary>
    public bool HasRisen => Form > FormBefore;

    /// <summary>Last answer; null: never answered.</summary>
    public int? OcopStars { get; init; }

    /// <summary>Last answer; null: never answered, or not since it stopped: who gave up employs nobody any more.</summary>
    public int? Workers { get; init; }

    public int? WomenWorkers { get; init; }

    public int? MinorityWorkers { get; init; }

    public int? PoorWorkers { get; init; }

    /// <summary>Of the last period that told its revenue, by the month, đồng; null: none did, or none since it stopped.</summary>
    public long? MonthlyRevenue { get; init; }

    /// <summary>Stopped at the date: the last it told of its workers while it went on, never the nought of its end. Null: it has not stopped, or never told.</summary>
    public int? WorkersBeforeStop { get; init; }

    /// <summary>Stopped at the date: the last it told of its revenue while it went on, by the month.</summary>
    public long? MonthlyRevenueBeforeStop { get; init; }

    /// <summary>Of the year before support, by the month, đồng.</summary>
    public long? MonthlyRevenueBefore => Project.RevenueBefore / 12;

    /// <summary>Revenue is known of before and of after, so the two may be put side by side.</summary>
    public bool ComparesRevenue => MonthlyRevenue is not null && Project.RevenueBefore is not null;

    public bool ComparesWorkers => Workers is not null && Project.WorkersBefore is not null;

    /// <summary>It stopped, and what it had before support and before its end is both known: one never stands beside a gap.</summary>
    public bool ComparesWorkersBeforeStop => WorkersBeforeStop is not null && Project.WorkersBefore is not null;

    public bool ComparesRevenueBeforeStop => MonthlyRevenueBeforeStop is not null && Project.RevenueBefore is not null;
}
