using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

public class FigureOverflowTests
{
    [Fact]
    public void A_sum_beyond_64_bits_is_an_error_and_never_a_number()
    {
        var rule = new IndicatorRule { Kinds = [RecordKind.TrainingClass], Measure = Measure.Amount };
        FigureWindow year = new(new(2026, 1, 1), new(2026, 12, 31));
        var table = new FigureTable([new FigureRule(new ReportLineRule(Guid.NewGuid(), "X", "1", "", "Kinh phí", "đồng", "", rule), 0)], (year, year, year), [new FigureUnit(-1, -1, null)], 0);
        FigureFact Spent(long amount) => new() { Id = Guid.NewGuid(), Source = IndicatorSource.Records, Kind = RecordKind.TrainingClass, Topic = "KhoiNghiep", State = RecordState.Reached, On = new(2026, 3, 1), Amount = amount };
        table.Take(Spent(long.MaxValue - 1), 0);
        table.Take(Spent(1), 0);
        Assert.Equal(long.MaxValue, table.ResultOf(0));
        Assert.Throws<OverflowException>(() => table.Take(Spent(1), 0));
    }
}
