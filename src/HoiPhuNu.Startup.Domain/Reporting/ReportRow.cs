namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>An indicator in a report. All figures are in the same <see cref="Kind"/>; null: not known, blank.</summary>
public sealed record ReportRow
{
    public Guid IndicatorId { get; init; }

    public string Code { get; init; } = "";

    /// <summary>TT.</summary>
    public string Number { get; init; } = "";

    public string Heading { get; init; } = "";

    public string Name { get; init; } = "";

    public string UnitOfCount { get; init; } = "";

    public string Subject { get; init; } = "";

    public FigureKind Kind { get; init; } = FigureKind.Whole;

    public bool IsStock { get; init; }

    /// <summary>People once each: figures of parts do not add up.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Kế hoạch.</summary>
    public long? Plan { get; init; }

    /// <summary>First day of the plan where it does not begin with the cumulative days; a stock has none.</summary>
    public DateOnly? PlanFrom { get; init; }

    /// <summary>Reached from <see cref="PlanFrom"/> to the last of the period.</summary>
    public long? SincePlan { get; init; }

    /// <summary>Thực hiện trong kỳ.</summary>
    public long? Result { get; init; }

    /// <summary>Lũy kế.</summary>
    public long? Cumulative { get; init; }

    /// <summary>Same days of the year before; null also where it may not be compared.</summary>
    public long? SamePeriod { get; init; }

    /// <summary>Of the result in the period.</summary>
    public IReadOnlyDictionary<Split, long> Splits { get; init; } = new Dictionary<Split, long>();

    /// <summary>Codes of notes that belong to this row.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What the plan is compared with: the same days as the plan's, so far; of a stock the stand.</summary>
    public long? OfPlan => IsStock ? Result : PlanFrom is null ? Cumulative ?? Result : SincePlan;

    /// <summary>
    /// <see cref="OfPlan"/> ÷ plan in hundredths of a percent, half up; null without a plan or a result, or with a plan of zero. A plan that was
    /// missed never reads as reached: below it there is at most 99,99 %.
    /// </summary>
    public long? PercentOfPlan => Plan is > 0 && OfPlan is { } reached
        ? Math.Min((long)Math.Round((decimal)reached * 10_000 / Plan.Value, MidpointRounding.AwayFromZero), reached < Plan ? 9_999 : long.MaxValue)
        : null;
}
