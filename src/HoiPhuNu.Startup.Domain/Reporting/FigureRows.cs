using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A closed <see cref="FigureTable"/> as the rows of a report, with what a reader must know of them.</summary>
public static class FigureRows
{
    /// <summary>Compared days lie under another poverty standard: nothing is compared.</summary>
    public const string PovertyStandard = "PovertyStandard";

    /// <summary>Only what is planned or expected is counted: every sentence of it says "dự kiến".</summary>
    public const string Expected = "Expected";

    /// <summary>What the figure adds was told under two standards: it is printed, and says so.</summary>
    public const string PovertyStandardMixed = "PovertyStandardMixed";

    /// <summary>What stands was told under the standard before the one in force: it is printed, and says so.</summary>
    public const string PovertyStandardBefore = "PovertyStandardBefore";

    /// <summary>The plan is of the period alone: so is what is compared with it.</summary>
    public const string PlanOfPeriod = "PlanOfPeriod";

    /// <summary>The plan began before the cumulative days, or within them: what is compared with it has been counted since then.</summary>
    public const string PlanOfOtherDays = "PlanOfOtherDays";

    /// <summary>The Union's yearly work has no plan, one programme has: it is compared with that. Of the table: with the programme's name.</summary>
    public const string PlanOfProgramme = "PlanOfProgramme";

    /// <summary>The Union's yearly work has no plan, several programmes have: nobody can tell which is meant.</summary>
    public const string PlanOfSeveral = "PlanOfSeveral";

    /// <summary>Groups are blank because some of the records tell them and some do not.</summary>
    public const string GroupsPartlyTold = "GroupsPartlyTold";

    /// <summary>Units that ended are counted with the one that took them over.</summary>
    public const string MergedUnits = "MergedUnits";

    /// <summary>Units that ended without a successor; stands of theirs are left out.</summary>
    public const string EndedUnits = "EndedUnits";

    /// <param name="table">Closed.</param>
    /// <param name="lines">Of the form; the table's rules are in the same order.</param>
    /// <param name="period">Of the report.</param>
    /// <param name="plans">Own target of the unit, by line; null: none.</param>
    public static IReadOnlyList<ReportRow> Of(FigureTable table, IReadOnlyList<ReportLineRule> lines, ReportPeriod period, IReadOnlyList<ReportPlan?> plans) =>
        [.. lines.Select((line, i) => Row(table, line, i, period, plans[i]))];

    /// <param name="table">Closed.</param>
    /// <param name="lines">As for <see cref="Of"/>.</param>
    /// <param name="rows">What it gave.</param>
    /// <param name="period">Of the report.</param>
    public static IEnumerable<ReportNote> NotesOf(FigureTable table, IReadOnlyList<ReportLineRule> lines, IReadOnlyList<ReportRow> rows, ReportPeriod period)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var code in new[] { PovertyStandard, PovertyStandardMixed, PovertyStandardBefore })
        {
            var noted = Enumerable.Range(0, rows.Count).Where(i => rows[i].Notes.Contains(code)).Select(i => Standards.Of(table, lines[i], i, period)).ToList();
            if (noted.Count > 0)
            {
                // The standards that stand against each other: of the two periods, within the figure, or the one told and the one in force.
                int[] years = [.. noted.SelectMany(s => code == PovertyStandard ? [s.Before.Oldest, s.Before.Newest, s.Now.Oldest, s.Now.Newest] : new[] { s.Whole.Oldest, s.Whole.Newest, code == PovertyStandardBefore ? s.InForce : s.Whole.Newest })];
                yield return new ReportNote(code, [Year(years.Min()), Year(years.Max())]);
            }
        }
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsExpected(IndicatorRule rule) => rule.States.Count > 0 && rule.States.All(s => s is Activities.RecordState.Planned or Activities.RecordState.Expected);

    private static ReportRow Row(FigureTable table, ReportLineRule line, int i, ReportPeriod period, ReportPlan? plan)
    {
        var (before, total) = (table.SamePeriodOf(i), table.CumulativeOf(i));
        var standards = line.Rule.HangsOnPovertyStandard ? Standards.Of(table, line, i, period) : null;
        var differs = before is not null && standards is { IsComparable: false };
        var mixed = total is not null && standards is { IsMixed: true };
        var old = total is not null && standards is { IsMixed: false, IsOld: true };

        // A plan of the cumulative days needs no word; of a stock the stand is compared with any plan.
        var planFrom = line.IsStock || plan is not { Value: not null } target || target.From == period.CumulativeFrom ? null : (DateOnly?)target.From;
        return new ReportRow
        {
            IndicatorId = line.IndicatorId,
            Code = line.Code,
            Number = line.Number,
            Heading = line.Heading,
            Name = line.Name,
            UnitOfCount = line.UnitOfCount,
            Subject = line.Subject,
            Kind = line.Rule.FigureKind,
            IsStock = line.IsStock,
            IsDistinct = line.Rule.Measure == Measure.DistinctPeople,
            Plan = plan?.Value,
            PlanFrom = planFrom,
            SincePlan = planFrom is { } from ? table.SinceOf(i, from) : null,
            Result = table.ResultOf(i),
            Cumulative = total,
            SamePeriod = differs ? null : before,
            Splits = line.Rule.Splits.Select(s => (Split: s, Part: table.SplitOf(i, s))).Where(s => s.Part is not null).ToDictionary(s => s.Split, s => s.Part!.Value),
            Notes =
            [
                .. new[]
                {
                    IsExpected(line.Rule) ? Expected : null,
                    differs ? PovertyStandard : null,
                    mixed ? PovertyStandardMixed : null,
                    old ? PovertyStandardBefore : null,
                    planFrom is null ? null : planFrom == period.From ? PlanOfPeriod : PlanOfOtherDays,
                    plan is null or { Value: not null, ProgrammeId: null } ? null : plan is { Value: null } ? PlanOfSeveral : PlanOfProgramme,
                    line.Rule.Splits.Any(s => table.IsPartlyTold(i, s)) ? GroupsPartlyTold : null,
                }.OfType<string>(),
            ],
        };
    }

    /// <summary>
    /// Poverty standards, by first year, under which a row was told: of a stock the days its stands were told, not the day they stand at.
    /// </summary>
    private sealed record Standards((int Oldest, int Newest) Before, (int Oldest, int Newest) Now, (int Oldest, int Newest) Whole, int InForce)
    {
        public bool IsComparable => Before == Now && Before.Oldest == Before.Newest;

        public bool IsMixed => Whole.Oldest != Whole.Newest;

        public bool IsOld => Whole.Newest != InForce;

        public static Standards Of(FigureTable table, ReportLineRule line, int i, ReportPeriod period)
        {
            var same = period.SamePeriodBefore;
            var first = period.CumulativeFrom < period.From ? period.CumulativeFrom : period.From;
            return line.IsStock
                ? new(Told(true, same.To), Told(false, period.To), Told(false, period.To), Activities.PovertyStandard.On(period.To))
                : new(Between(same.From, same.To), Between(period.From, period.To), Between(first, period.To), Activities.PovertyStandard.On(period.To));

            (int, int) Told(bool yearBefore, DateOnly day) => table.StandardsOf(i, yearBefore) ?? Between(day, day);

            static (int, int) Between(DateOnly from, DateOnly to) => (Activities.PovertyStandard.On(from), Activities.PovertyStandard.On(to));
        }
    }
}
