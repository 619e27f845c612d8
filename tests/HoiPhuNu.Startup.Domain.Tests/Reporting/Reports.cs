using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>A call of a province, a report of one of its communes, tables to freeze.</summary>
public static class Reports
{
    public static readonly DateTime Now = new(2026, 11, 22, 3, 0, 0, DateTimeKind.Utc);
    public static readonly Guid Province = new("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Commune = new("00000000-0000-7000-8000-000000000002");
    public static readonly Guid Officer = new("00000000-0000-7000-8000-00000000000a");
    public static readonly Guid Chair = new("00000000-0000-7000-8000-00000000000b");
    public static readonly Guid Lead = new("00000000-0000-7000-8000-00000000000c");

    public static ReportCall Call(Guid? unitId = null) =>
        ReportCall.Make(unitId ?? Province, Guid.NewGuid(), "Báo cáo quý III năm 2026", ReportPeriods.Of(PeriodKind.Quarter, new DateOnly(2026, 8, 1)), new DateOnly(2026, 10, 5), Lead, Now).Call!;

    public static Report Draft(ReportCall? call = null, Guid? unitId = null) => Report.Begin(call ?? Call(), unitId ?? Commune, Officer, Now);

    public static Report Sent(long result = 571)
    {
        var report = Draft();
        Assert.Null(report.Send(Table(result), Officer, Now));
        return report;
    }

    public static ReportTable Table(long? result = 571, string unit = "Xã Thành Công") =>
        new(unit, "Báo cáo công tác khởi nghiệp", ReportPeriods.Of(PeriodKind.Quarter, new DateOnly(2026, 8, 1)), [Row(result)], [], []);

    public static ReportRow Row(long? result, long? plan = 482) => new()
    {
        IndicatorId = new Guid("00000000-0000-7000-8000-0000000000f1"),
        Code = "HO_THOAT_NGHEO",
        Number = "1",
        Name = "Hộ phụ nữ thoát nghèo",
        UnitOfCount = "hộ",
        Plan = plan,
        Result = result,
        Cumulative = result,
        Splits = new Dictionary<Split, long> { [Split.Minority] = 3 },
    };
}
