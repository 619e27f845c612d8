using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Charts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

public sealed class ChartTests(App app) : IClassFixture<App>
{
    [Fact]
    public void Plans_are_drawn_the_least_reached_first_and_what_has_no_plan_is_not()
    {
        var chart = PlanChart.Of(PaperSamples.Table(0));
        Assert.Equal([("Dư nợ ủy thác", "101,82%"), ("Hộ có phụ nữ được giúp thoát nghèo, cận nghèo", "118,46%"), ("HTX thành lập mới", "120%")], chart.Bars.Select(b => (b.Name, b.Percent)));
        Assert.Empty(PlanChart.Of(ReportTable.Empty).Drawn);
    }

    [Fact]
    public async Task Every_province_of_today_has_a_tile_of_its_own()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Data.AppDbContext>();
        var provinces = await db.Units.Where(u => u.Level == Domain.People.UnitLevel.Province).ToListAsync();
        ReportRow row = new() { Name = "Lớp", UnitOfCount = "lớp" };
        var table = ReportTable.Empty with
        {
            Rows = [row],
            Lines = [.. provinces.Select((p, i) => new ReportLine(p.Id, p.Name, null, [new ReportFigure(null, i == 3 ? null : i, null)]))],
        };
        var chart = ProvinceChart.Of(table, 0, provinces.ToDictionary(p => p.Id, p => p.Code))!;
        var today = provinces.Count(p => p.ValidTo is null);
        Assert.Equal((34, 34), (today, chart.Tiles.Count));
        Assert.Equal(34, chart.Tiles.Select(t => (t.Column, t.Row)).Distinct().Count());
        Assert.All(chart.Tiles, t => Assert.True(t.Column < ProvinceChart.Columns && t.Row < ProvinceChart.Rows));
        Assert.All(chart.Tiles, t => Assert.Contains(t.Short.Replace("TP. HCM", "Hồ Chí Minh", StringComparison.Ordinal), t.Name, StringComparison.Ordinal));
        Assert.Equal(provinces.Count - 34, chart.Others.Count);
        Assert.Equal([0, 4], new[] { chart.Tiles.Single(t => t.Value is null).Shade, chart.Tiles.MaxBy(t => t.Value)!.Shade });
        Assert.Null(ProvinceChart.Of(table, 0, new Dictionary<Guid, string>()));
    }
}
