using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Data.Tests.Reporting.FigureStage;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>
/// Every row of the field's table of activities and figures (domain notes 1.1): records that say it, and the figures read back exactly.
/// Each in a unit of its own. Rows that stay out are named in docs/programme-figures.md.
/// </summary>
public abstract class SeedRows(SeedRowsStage shared) : IClassFixture<SeedRowsStage>
{
    protected static readonly ReportPeriod In2023 = Year(2023);
    protected static readonly DateOnly May = new(2023, 5, 15);
    private static int _communes;

    protected FigureStage Stage { get; } = shared.Stage;

    protected async Task<string> Unit(string under = "cu-binh-phuoc") => (await Stage.Commune($"hang-{Interlocked.Increment(ref _communes)}", under)).Code;

    protected Task<ActivityRecord> Support(string unit, string topic, int count, DateOnly on, int? minority = null, int? poor = null, long? amount = null, string[]? programmes = null) =>
        Stage.Keep(unit, RecordKind.SupportCase, topic, on, new() { Count = count, Minority = minority, Poor = poor, Amount = amount }, programmes: programmes ?? []);

    protected Task<ActivityRecord> Entity(string unit, string topic, int count, DateOnly on, int? members = null, DateOnly? until = null, params string[] programmes) =>
        Stage.Keep(unit, RecordKind.CollectiveEntity, topic, on, new() { Count = count, Members = members }, until: until, programmes: programmes);

    protected Task<ReportRow> Kind(string unit, string topic, Measure measure) =>
        Stage.Row(unit, In2023, "AN_SINH_TIEN", new IndicatorRule { Kinds = [RecordKind.InKind], Topics = [topic], Measure = measure });

    protected Task<ReportRow> Typed(string unit, string code) =>
        Stage.Row(unit, In2023, "AN_SINH_TIEN", new IndicatorRule { Kinds = [RecordKind.Figure], Topics = [code] });
}
