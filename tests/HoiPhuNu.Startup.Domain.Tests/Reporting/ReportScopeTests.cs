using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>Stands of units that merged or ended, the standards they were told under, and where people are told apart by name.</summary>
public sealed class ReportScopeTests
{
    private static readonly ReportUnit Province = Unit("T", UnitLevel.Province);
    private static readonly ReportUnit Third = Unit("C", UnitLevel.Commune, Province);
    private static readonly ReportUnit Second = Unit("B", UnitLevel.Commune, Province, new(2025, 6, 30), Third);
    private static readonly ReportUnit First = Unit("A", UnitLevel.Commune, Province, new(2024, 6, 30), Second);
    private static readonly ReportUnit Parted = Unit("D", UnitLevel.Commune, Province, new(2025, 6, 30));

    [Fact]
    public void A_stand_that_came_by_two_mergers_counts_until_it_is_told_after_the_second()
    {
        List<FigureFact> facts = [Stand(First, new(2023, 12, 31), 30), Stand(Third, new(2024, 12, 31), 12)];
        Assert.Equal(42, Count(Third, Year(2025), facts).Row.Result);
        Assert.Equal(42, Count(Third, Year(2025), [.. facts, Stand(Third, new(2025, 6, 30), 12)]).Row.Result);
        Assert.Equal(35, Count(Third, Year(2025), [.. facts, Stand(Third, new(2025, 12, 31), 35)]).Row.Result);
        Assert.Equal(20, Count(Third, Year(2026), [facts[0], Stand(Second, new(2024, 7, 1), 20)]).Row.Result);
    }

    [Fact]
    public void A_stand_of_a_unit_nobody_took_over_ends_with_it_and_the_unit_is_named()
    {
        List<FigureFact> facts = [Stand(Parted, new(2024, 12, 31), 9), Stand(Third, new(2024, 12, 31), 5)];
        var (before, none, _) = Count(Province, Year(2024), facts);
        Assert.Equal((14L, 0), (before.Result, none.Count));
        var (after, ended, _) = Count(Province, Year(2025), facts);
        Assert.Equal((5L, 14L), (after.Result, after.SamePeriod));
        Assert.Equal(["D"], ended);

        // Its own report of the year it ended in still has it.
        Assert.Equal(9, Count(Parted, Year(2025), facts).Row.Result);
    }

    [Fact]
    public void Poor_households_are_compared_and_added_by_the_standard_they_were_told_under()
    {
        FigureFact Told(ReportUnit unit, int year, int month, int count) => Stand(unit, new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), count);
        var quarter = ReportPeriods.Of(PeriodKind.Quarter, new DateOnly(2027, 1, 1));
        var other = Unit("E", UnitLevel.Commune, Province);
        List<FigureFact> facts = [Told(Third, 2025, 12, 40), Told(Third, 2026, 12, 30), Told(other, 2025, 12, 7), Told(other, 2026, 12, 6)];

        // Nobody has told anything under the new standard yet: 36 and 47 are of the same one, and said to be old.
        var (row, _, notes) = Count(Province, quarter, facts, other);
        Assert.Equal((36L, 47L), (row.Result, row.SamePeriod));
        Assert.Equal([("PovertyStandardBefore", "2022", "2027")], notes);

        (row, _, notes) = Count(Province, quarter, [.. facts, Told(other, 2027, 3, 11)], other);
        Assert.Equal((41L, null), (row.Result, row.SamePeriod));
        Assert.Equal([("PovertyStandard", "2022", "2027"), ("PovertyStandardMixed", "2022", "2027")], notes);

        (row, _, notes) = Count(Province, quarter, [.. facts, Told(other, 2027, 3, 11), Told(Third, 2027, 2, 50)], other);
        Assert.Equal((61L, null), (row.Result, row.SamePeriod));
        Assert.Equal([("PovertyStandard", "2022", "2027")], notes);
    }

    [Fact]
    public void A_year_of_the_administration_names_both_standards_of_the_days_it_is_compared_with()
    {
        List<FigureFact> facts = [Exit(new(2027, 6, 1), 4), Exit(new(2028, 6, 1), 9)];
        var (row, _, notes) = Count(Province, ReportPeriods.Of(PeriodKind.StateYear, new DateOnly(2028, 6, 1)), facts, rule: new IndicatorRule { Kinds = [RecordKind.HouseholdTransition], HangsOnPovertyStandard = true });
        Assert.Equal((9L, null), (row.Result, row.SamePeriod));
        Assert.Equal([("PovertyStandard", "2022", "2027")], notes);
    }

    [Fact]
    public void People_are_told_apart_by_name_within_a_commune_and_its_branches()
    {
        var branch = Unit("N1", UnitLevel.Branch, Third);
        var old = Unit("N2", UnitLevel.Branch, First);
        var school = Unit("S", UnitLevel.Branch, Province);
        List<ReportUnit> units = [Province, First, Second, Third, branch, old, school];
        var scope = new ReportScope(units, Province.Id, new(2026, 12, 31), LineDetail.None);
        Guid Home(ReportUnit unit) => units[scope.HomeOf(scope.NumberOf(unit.Id))].Id;
        Assert.Equal([Third.Id, Third.Id, Third.Id, Third.Id, school.Id, Province.Id], new[] { Third, branch, First, old, school, Province }.Select(Home));
    }

    [Fact]
    public void What_is_left_out_takes_its_branches_and_what_it_took_over_with_it()
    {
        var (branch, school, other) = (Unit("N1", UnitLevel.Branch, Third), Unit("S", UnitLevel.Branch, Province), Unit("E", UnitLevel.Commune, Province));
        List<ReportUnit> units = [Province, First, Second, Third, Parted, branch, school, other];
        var scope = new ReportScope(units, Province.Id, new(2026, 12, 31), LineDetail.None);
        scope.LeaveOut(new HashSet<Guid> { Third.Id });
        Assert.Equal([Province, Parted, school, other], units.Where(u => scope.NumberOf(u.Id) >= 0));
        Assert.Equal(4, scope.Ids!.Count);
        scope.LeaveOut(new HashSet<Guid> { other.Id, Province.Id });
        Assert.Equal([Province, Parted, school], units.Where(u => scope.NumberOf(u.Id) >= 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_woman_on_a_sheet_and_in_a_case_nobody_can_tell_the_groups_whichever_came_first(bool sheetFirst)
    {
        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass, RecordKind.SupportCase], Measure = Measure.DistinctPeople, Splits = [Split.Minority] };
        FigureWindow year = new(new(2026, 1, 1), new(2026, 12, 31));
        var table = new FigureTable([new FigureRule(new ReportLineRule(Guid.NewGuid(), "X", "1", "", "Người", "người", "", rule), 0)], (year, year, year), [new FigureUnit(-1, -1, null)], 0);
        var sheet = Stand(Third, new(2026, 3, 1), 1) with { Kind = RecordKind.TrainingClass, HasRollCall = true, People = 2, Minority = 1 };
        var about = Stand(Third, new(2026, 4, 1), 1) with { Kind = RecordKind.SupportCase, PersonId = Guid.NewGuid(), Minority = 1 };
        foreach (var fact in sheetFirst ? new[] { sheet, about } : [about, sheet])
        {
            table.Take(fact, 0, fact.HasRollCall ? -1 : 0, fact.HasRollCall ? [new FigurePerson(0, true), new FigurePerson(1, true)] : []);
        }

        table.Close();
        Assert.Equal((2L, null), (table.ResultOf(0), table.SplitOf(0, Split.Minority)));
    }

    private static (ReportRow Row, IReadOnlyList<string> Ended, List<(string, string, string)> Notes) Count(ReportUnit of, ReportPeriod period, List<FigureFact> facts, ReportUnit? more = null, IndicatorRule? rule = null)
    {
        var line = new ReportLineRule(Guid.NewGuid(), "X", "1", "", "Hộ nghèo", "hộ", "", rule ?? new IndicatorRule { Kinds = [RecordKind.Standing], IsStock = true, HangsOnPovertyStandard = true });
        var scope = new ReportScope([Province, First, Second, Third, Parted, .. more is null ? [] : new[] { more }], of.Id, period.To, LineDetail.None);
        var same = period.SamePeriodBefore;
        var table = new FigureTable([new FigureRule(line, 0)], (new(period.From, period.To), new(period.CumulativeFrom, period.To), new(same.From, same.To)), scope.Units, scope.LineCount);
        foreach (var fact in facts.Where(f => scope.NumberOf(f.UnitId) >= 0))
        {
            table.Take(fact, scope.NumberOf(fact.UnitId));
        }

        table.Close();
        var rows = FigureRows.Of(table, [line], period, [null]);
        return (rows[0], scope.Ended(table), [.. FigureRows.NotesOf(table, [line], rows, period).Select(n => (n.Code, n.Arguments[0], n.Arguments[1]))]);
    }

    private static ReportPeriod Year(int year) => ReportPeriods.Of(PeriodKind.Year, new DateOnly(year, 1, 1));

    private static FigureFact Stand(ReportUnit unit, DateOnly on, int count) => new() { Id = Guid.CreateVersion7(), UnitId = unit.Id, Source = IndicatorSource.Records, Kind = RecordKind.Standing, Topic = "HoNgheo", State = RecordState.Reached, On = on, Count = count };

    private static FigureFact Exit(DateOnly on, int count) => Stand(Third, on, count) with { Kind = RecordKind.HouseholdTransition };

    private static ReportUnit Unit(string code, UnitLevel level, ReportUnit? above = null, DateOnly? to = null, ReportUnit? into = null) =>
        new(Guid.NewGuid(), code, code, $"{above?.Path ?? "/TW/"}{code}/", level, above?.Id, into?.Id, null, to, true);
}
