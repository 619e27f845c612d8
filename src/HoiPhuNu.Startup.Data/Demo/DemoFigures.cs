using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// Figures of Đà Nẵng and some of its communes, Tây Giang among them: classes, communication, women supported, co-operatives, households
/// out of poverty, stands at the end of each half year; two years of them, targets of the year, and a call for the report of last quarter.
/// </summary>
internal sealed class DemoFigures(AppDbContext db, DemoUnits units, DemoCast cast, DemoClock clock)
{
    private const string Province = "48";
    private const int Seed = 2415, RollCall = 16;

    private static readonly DemoPlace[] Places =
    [
        DemoOpenContest.TayGiang, new(Province, "20443", "Xã Hùng Sơn"), new(Province, "20458", "Xã Avương"), new(Province, "20467", "Xã Đông Giang"),
        new(Province, "20476", "Xã Sông Kôn"), new(Province, "20485", "Xã Sông Vàng"), new(Province, "20494", "Xã Bến Hiên"), new(Province, "20515", "Xã Hà Nha"),
    ];

    private readonly Random _random = new(Seed);
    private Dictionary<string, Guid> _programmes = [];

    public async Task BuildAsync(CancellationToken cancel)
    {
        var at = clock.Day(-200, 9);
        await ProgrammeSeed.ApplyAsync(db, at, cancel);
        await db.SaveChangesAsync(cancel);
        await IndicatorSeed.ApplyAsync(db, at, cancel);
        await db.SaveChangesAsync(cancel);
        _programmes = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, cancel);
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, i => i.Id, StringComparer.Ordinal, cancel);
        db.UnitAppointments.AddRange(
            UnitAppointment.Create(cast.Organizer.Id, units.Central.Id, UnitRole.FiguresLead, cast.Administrator.Id, at),
            UnitAppointment.Create(cast.SecondOrganizer.Id, units.Central.Id, UnitRole.FiguresLead, cast.Administrator.Id, at),
            UnitAppointment.Create(cast.Secretary.Id, units.Province(Province).Id, UnitRole.FiguresLead, cast.Administrator.Id, at));

        var today = VietnamTime.Today(clock.Now);
        foreach (var place in Places)
        {
            Commune(units.Commune(place), today);
        }

        Own(units.Province(Province), today);
        Targets(indicators, today);
        await db.SaveChangesAsync(cancel);
        await CallAsync(today, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Every month something; more of it before the end of a quarter.</summary>
    private void Commune(UnionUnit unit, DateOnly today)
    {
        var isTayGiang = unit.Code == DemoOpenContest.TayGiang.Code;
        for (var (day, month) = (today.AddMonths(-23), 0); day <= today.AddDays(-1); day = day.AddMonths(1), month++)
        {
            var people = 18 + _random.Next(30);
            Keep(unit, RecordKind.Event, "TruyenThong", day, "Truyền thông tại nhà văn hóa thôn", new() { Count = 1 + (month % 2), Turns = people + 20, People = people, Women = people - 3, Minority = people * 7 / 10 }, "DA938", month % 3 == 0 ? "DA8" : "DA939");
            if (month % 3 == 1)
            {
                var rolls = isTayGiang && month >= 19;
                var came = rolls ? RollCall : people;
                var record = Keep(unit, RecordKind.TrainingClass, month % 2 == 0 ? "KhoiNghiep" : "QuanLyKinhDoanh", day.AddDays(-_random.Next(5)), "Lớp khởi sự kinh doanh", new() { People = came, Women = came, Turns = came * 2, Minority = came * 8 / 10, Poor = came / 4 }, "DA939", "DA2415");
                if (rolls)
                {
                    // Some come to both classes.
                    record.CallRoll([.. Enumerable.Range(0, RollCall).Select(i => ((month * 5) + i) % 24).Select(n => new AttendeeLine(InventedNames.Of(700 + n), 1975 + (n * 7 % 25), DemoPlaces.Hamlet(n), true, null, 2))], cast.Officer.Id, clock.Now).Must();
                }
            }

            if (month % 4 == 2)
            {
                Keep(unit, RecordKind.SupportCase, month % 8 == 2 ? "KhoiNghiep" : "NangCaoNangLuc", day, "Hỗ trợ chị em khởi sự", new() { Count = 2 + _random.Next(4), Minority = 2, Poor = 1 }, "DA939", "DA2415");
            }

            if (month % 6 == 5)
            {
                var households = 4 + _random.Next(9);
                Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, day, "Hộ thoát nghèo qua rà soát", new() { Count = households, Minority = households - 1, FemaleHeaded = households / 2 });
                Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfNearPoverty, day, "Hộ thoát cận nghèo qua rà soát", new() { Count = households / 2, Minority = households / 3, FemaleHeaded = households / 4 });
                Keep(unit, RecordKind.Standing, "HoNgheo", day, "Hộ nghèo có phụ nữ", new() { Count = 160 - (month * 3) + _random.Next(10) });
                Keep(unit, RecordKind.Standing, "DuNoUyThac", day, "Dư nợ ủy thác NHCSXH", new() { People = 210 + (month * 4), Amount = (9_000 + (month * 180)) * 1_000_000L, Whole = (21_000 + (month * 300)) * 1_000_000L });
            }
        }

        Keep(unit, RecordKind.CollectiveEntity, RecordTopics.CooperativeGroup, today.AddMonths(-30), "Tổ hợp tác dệt và may", new() { Members = 12, WomenMembers = 12, Workers = 12, WomenWorkers = 12, Minority = 10 }, "DA01");
        Keep(unit, RecordKind.CollectiveEntity, isTayGiang ? RecordTopics.Cooperative : RecordTopics.LinkageGroup, today.AddMonths(-_random.Next(2, 7)), isTayGiang ? "HTX thổ cẩm" : "Tổ liên kết trồng dược liệu", new() { Members = 15, WomenMembers = 13, Workers = 20, WomenWorkers = 17, Minority = 11 }, "DA01", "DA939");
        Keep(unit, RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, today.AddDays(20), "Hộ dự kiến thoát nghèo cuối năm", new() { Count = 5, Minority = 4, FemaleHeaded = 2 }, RecordState.Expected);
    }

    private void Own(UnionUnit province, DateOnly today)
    {
        Keep(province, RecordKind.TrainingClass, "CanBoHoi", today.AddMonths(-4), "Tập huấn cán bộ Hội cơ sở", new() { People = 94, Women = 94, Turns = 188 }, "DA939", "DA938");
        Keep(province, RecordKind.Event, "NgayHoi", today.AddMonths(-5), "Ngày hội phụ nữ khởi nghiệp", new() { People = 320, Women = 290, Amount = 180_000_000 }, "DA2415", "NQ68");
        Keep(province, RecordKind.MoneyFlow, "VonVayKhoiNghiep", today.AddMonths(-3), "Vốn vay khởi nghiệp quý trước", new() { Amount = 5_140_000_000, People = 96, Women = 96 }, "DA2415");
    }

    /// <summary>Of the province and of each commune; the parts make a little less than the whole, as in life.</summary>
    private void Targets(Dictionary<string, Guid> indicators, DateOnly today)
    {
        var (from, to, at) = (new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31), clock.Day(-190, 9));
        foreach (var (code, each, whole) in new (string, long, long)[] { ("HO_THOAT", 14, 120), ("LOP_KHOI_NGHIEP", 3, 26), ("PN_KHOI_NGHIEP", 6, 50), ("HTX_MOI", 0, 1), ("CUOC_TRUYEN_THONG", 15, 125), ("CHU_CO_SO_NANG_CAO", 5, 42) })
        {
            foreach (var (unit, value) in Places.Select(p => (units.Commune(p), each)).Append((units.Province(Province), whole)).Where(t => t.Item2 > 0))
            {
                var (target, refusal) = Target.Set(unit.Id, indicators[code], null, from, to, value, "", cast.Secretary.Id, at);
                refusal.Must();
                db.Targets.Add(target!);
            }
        }
    }

    private async Task CallAsync(DateOnly today, CancellationToken cancel)
    {
        var form = await db.ReportForms.AsNoTracking().Where(f => f.Code == IndicatorSeed.StartupForm).Select(f => f.Id).SingleAsync(cancel);
        var first = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(-3);
        var last = first.AddMonths(3).AddDays(-1);
        var period = new ReportPeriod(PeriodKind.Quarter, first, last, new DateOnly(first.Year, 1, 1));
        foreach (var (unit, by) in new[] { (units.Province(Province), cast.Secretary), (units.Central, cast.Organizer) })
        {
            var (call, refusal) = ReportCall.Make(unit.Id, form, $"Báo cáo quý {((first.Month - 1) / 3) + 1} năm {first.Year}", period, last.AddDays(15), by.Id, clock.Day(-20, 9));
            refusal.Must();
            db.ReportCalls.Add(call!);
            if (unit != units.Central)
            {
                await ReportAsync(call!, cancel);
            }
        }
    }

    /// <summary>Two accepted, one returned, two wait; the others, Tây Giang among them, have not sent.</summary>
    private async Task ReportAsync(ReportCall call, CancellationToken cancel)
    {
        var form = (await ReportTables.FormAsync(db, call.FormId, cancel))!;
        foreach (var (place, number) in Places.Skip(1).Take(5).Select((p, n) => (p, n)))
        {
            var unit = units.Commune(place);
            var (officer, _) = cast.Another(db, unit.Id, clock.Day(-200, 9), _random);
            db.UnitAppointments.Add(UnitAppointment.Create(officer.Id, unit.Id, UnitRole.Officer, cast.Administrator.Id, clock.Day(-200, 9)));
            var table = await ReportTables.LoadAsync(db, unit.Id, form, call.Period, null, LineDetail.None, cancel);
            var report = Report.Begin(call, unit.Id, officer.Id, clock.Day(-9, 8));
            db.Reports.Add(report);
            report.Write(new ReportWords { Situation = "Hội LHPN xã bám sát kế hoạch năm, phối hợp với thôn và trường.", NextTasks = "Mở thêm một lớp vào đầu quý." }, officer.Id, clock.Day(-9, 9)).Must();
            report.Send(table, officer.Id, clock.Day(-8 + (number % 3), 10)).Must();
            if (number < 2)
            {
                report.Accept(cast.Secretary.Id, clock.Day(-3, 9)).Must();
            }
            else if (number == 2)
            {
                report.Return("Số lớp quý này thấp hơn kế hoạch, đề nghị chị xem lại lớp tháng trước đã ghi chưa.", cast.Secretary.Id, clock.Day(-3, 10)).Must();
            }
        }
    }

    private ActivityRecord Keep(UnionUnit unit, RecordKind kind, string topic, DateOnly on, string title, RecordNumbers numbers, params string[] programmes) =>
        Keep(unit, kind, topic, on, title, numbers, RecordState.Reached, programmes);

    private ActivityRecord Keep(UnionUnit unit, RecordKind kind, string topic, DateOnly on, string title, RecordNumbers numbers, RecordState state, params string[] programmes)
    {
        var by = unit.Code == DemoOpenContest.TayGiang.Code ? cast.Officer : cast.Secretary;
        var (record, refusal) = ActivityRecord.Keep(unit, "", new RecordDetails(kind, topic, state, on, null, title, unit.Name, "", "", numbers, [.. programmes.Distinct().Select(p => _programmes[p])]), null, null, by.Id, clock.Now);
        refusal.Must();
        db.ActivityRecords.Add(record!);
        return record!;
    }
}
