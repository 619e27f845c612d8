using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>"Trong đó" is the whole group or it is blank: what some of the records tell of it is not the group.</summary>
public sealed class GroupsToldTests
{
    private static readonly ReportPeriod Year = ReportPeriods.Of(PeriodKind.Year, new DateOnly(2026, 1, 1));

    [Fact]
    public void Of_two_classes_one_of_which_cannot_tell_the_women_of_a_group_there_is_no_group()
    {
        FigureFact all = Class() with { People = 30, Women = 30, Minority = 11 }, some = Class() with { People = 50, Women = 45, Minority = 40 };
        Assert.Equal(11, Count(Measure.Women, all).Splits[Split.Minority]);
        var row = Count(Measure.Women, all, some);
        Assert.Equal(75, row.Result);
        Assert.Empty(row.Splits);
        Assert.Equal([FigureRows.GroupsPartlyTold], row.Notes);
    }

    [Fact]
    public void A_record_that_leaves_the_group_blank_leaves_the_sum_blank_and_one_of_nobody_hides_nobody()
    {
        FigureFact told = Class() with { People = 46, Minority = 23 }, blank = Class() with { People = 60 };
        Assert.Empty(Count(Measure.People, told, blank).Splits);
        Assert.Equal(23, Count(Measure.People, told, blank with { People = 0 }).Splits[Split.Minority]);
        Assert.Equal(0, Count(Measure.People, told with { Minority = 0 }).Splits[Split.Minority]);

        // Where none tells it there is nothing to say, nor to explain.
        var none = Count(Measure.People, blank);
        Assert.Empty(none.Splits);
        Assert.Empty(none.Notes);
    }

    [Fact]
    public void Of_people_counted_once_everybody_must_be_told()
    {
        var (known, other) = (Case(1) with { PersonId = Guid.NewGuid() }, Case(1) with { PersonId = Guid.NewGuid() });
        Assert.Equal((2L, 1L), Of(Count(Measure.DistinctPeople, known with { Minority = 1 }, other with { Minority = 0 })));

        // One of five without it; one known woman of whom nobody told; one told in another record of hers.
        Assert.Equal((6L, null), Of(Count(Measure.DistinctPeople, known with { Minority = 1 }, Case(5))));
        Assert.Equal((2L, null), Of(Count(Measure.DistinctPeople, known with { Minority = 1 }, other)));
        Assert.Equal((1L, 1L), Of(Count(Measure.DistinctPeople, known with { Minority = 1 }, known with { Id = Guid.NewGuid() })));

        // Nobody of a group that was told is nought, not blank.
        Assert.Equal((1L, 0L), Of(Count(Measure.DistinctPeople, known with { Minority = 0 })));

        static (long?, long?) Of(ReportRow row) => (row.Result, row.Splits.TryGetValue(Split.Minority, out var part) ? part : null);
    }

    [Fact]
    public void A_sheet_that_leaves_the_group_blank_tells_the_women_and_not_the_group()
    {
        var sheet = Class() with { HasRollCall = true, People = 2, Women = 1 };
        var row = Count(Measure.DistinctPeople, sheet, Class() with { People = 20, Women = 18, Minority = 7 });
        Assert.Equal((22L, 19L), (row.Result, row.Splits[Split.Women]));
        Assert.DoesNotContain(Split.Minority, row.Splits.Keys);
        Assert.Equal([FigureRows.GroupsPartlyTold], row.Notes);
        Assert.Equal(8, Count(Measure.DistinctPeople, sheet with { Minority = 1 }, Class() with { People = 20, Minority = 7 }).Splits[Split.Minority]);
    }

    private static ReportRow Count(Measure measure, params FigureFact[] facts)
    {
        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass, RecordKind.SupportCase], Measure = measure, Splits = measure == Measure.DistinctPeople && facts.Any(f => f.HasRollCall) ? [Split.Women, Split.Minority] : [Split.Minority] };
        var line = new ReportLineRule(Guid.NewGuid(), "X", "1", "", "Người", "người", "", rule);
        FigureWindow days = new(Year.From, Year.To);
        var table = new FigureTable([new FigureRule(line, 0)], (days, days, days), [new FigureUnit(-1, -1, null)], 0);
        var people = facts.Select(f => f.PersonId).OfType<Guid>().Distinct().ToList();
        foreach (var fact in facts)
        {
            table.Take(fact, 0, fact.PersonId is { } person ? people.IndexOf(person) : -1, fact.HasRollCall ? [new FigurePerson(100, true), new FigurePerson(101, false)] : []);
        }

        table.Close();
        return FigureRows.Of(table, [line], Year, [null])[0] with { SamePeriod = null };
    }

    private static FigureFact Class() => new() { Id = Guid.NewGuid(), Source = IndicatorSource.Records, Kind = RecordKind.TrainingClass, Topic = "DayNghe", State = RecordState.Reached, On = new(2026, 3, 1), Count = 1 };

    private static FigureFact Case(int count) => Class() with { Kind = RecordKind.SupportCase, Count = count };
}
