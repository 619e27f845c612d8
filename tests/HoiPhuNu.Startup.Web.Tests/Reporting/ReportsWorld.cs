using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A province with three communes, its call for the last quarter of 2025 (the clock stands in March 2026), households out of poverty to report.</summary>
public sealed class ReportsWorld
{
    public static readonly DateOnly From = new(2025, 10, 1), To = new(2025, 12, 31);

    private static int _made;

    public required App App { get; init; }

    public required UnionUnit Province { get; init; }

    public required IReadOnlyList<UnionUnit> Communes { get; init; }

    /// <summary>Of the first commune.</summary>
    public required Person Officer { get; init; }

    /// <summary>Also of the first commune.</summary>
    public required Person SecondOfficer { get; init; }

    /// <summary>In charge of the province's figures.</summary>
    public required Person Lead { get; init; }

    public required Person SecondLead { get; init; }

    public required Indicator Households { get; init; }

    public required Indicator Classes { get; init; }

    public required ReportForm Form { get; init; }

    public required ReportCall Call { get; init; }

    public string OfCall => $"/bao-cao/ky/{Call.Id}";

    public string OfProvince => Of(Province);

    public string Of(UnionUnit unit) => $"{OfCall}/{unit.Id}";

    public static async Task<ReportsWorld> Build(App app)
    {
        var n = Interlocked.Increment(ref _made);
        var province = await app.AddUnit($"r{n}", $"Tỉnh Số Liệu {n}", UnitLevel.Province, await Centre(app));
        var communes = new List<UnionUnit>();
        for (var i = 1; i <= 3; i++)
        {
            communes.Add(await app.AddUnit($"r{n}x{i}", $"Xã Số Liệu {n}.{i}", UnitLevel.Commune, province));
        }

        var people = new List<Person>();
        foreach (var name in new[] { "Cán Bộ Một", "Cán Bộ Hai", "Phụ Trách Một", "Phụ Trách Hai" })
        {
            people.Add(await app.AddPerson($"{name} {n}", email: $"p{n}x{people.Count}@thu.example"));
        }

        await app.Appoint(people[0].Id, communes[0].Id, UnitRole.Officer);
        await app.Appoint(people[1].Id, communes[0].Id, UnitRole.Officer);
        await app.Appoint(people[2].Id, province.Id, UnitRole.FiguresLead);
        await app.Appoint(people[3].Id, province.Id, UnitRole.FiguresLead);
        var households = Indicator.Create(new($"HO_{n}", $"Hộ thoát nghèo {n}", "hộ", "phụ nữ thoát nghèo", new IndicatorRule { Kinds = [RecordKind.HouseholdTransition], Splits = [Split.Minority] }, []), null, app.Now);
        var classes = Indicator.Create(new($"LOPR_{n}", $"Lớp tập huấn {n}", "lớp", "tập huấn", new IndicatorRule { Kinds = [RecordKind.TrainingClass] }, []), null, app.Now);
        var form = ReportForm.Create(province.Id, $"BC{n}", $"Báo cáo thử {n}", null, [new("1", "I. Giảm nghèo", households.Id), new("2", "II. Tập huấn", classes.Id)], null, app.Now);
        var call = ReportCall.Make(province.Id, form.Id, $"Báo cáo quý IV {n}", ReportPeriods.Of(PeriodKind.Quarter, To), new DateOnly(2026, 3, 20), people[2].Id, app.Now).Call!;
        await app.WithDb(async db =>
        {
            db.Indicators.AddRange(households, classes);
            db.ReportForms.Add(form);
            db.ReportCalls.Add(call);
            await db.SaveChangesAsync();
        });
        return new ReportsWorld { App = app, Province = province, Communes = communes, Officer = people[0], SecondOfficer = people[1], Lead = people[2], SecondLead = people[3], Households = households, Classes = classes, Form = form, Call = call };
    }

    /// <summary>Households out of poverty in a commune.</summary>
    public Task Record(UnionUnit unit, int count, int? minority = null) => App.WithDb(async db =>
    {
        var details = new RecordDetails(RecordKind.HouseholdTransition, RecordTopics.OutOfPoverty, RecordState.Recognised, new DateOnly(2025, 11, 20), null, "Rà soát cuối năm", "", "", "", new RecordNumbers { Count = count, Minority = minority }, []);
        db.ActivityRecords.Add(ActivityRecord.Keep(unit, "", details, null, null, Officer.Id, App.Now).Record!);
        await db.SaveChangesAsync();
    });

    public Task Plan(UnionUnit unit, long value) => App.WithDb(async db =>
    {
        db.Targets.Add(Target.Set(unit.Id, Households.Id, null, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), value, "", Lead.Id, App.Now).Target!);
        await db.SaveChangesAsync();
    });

    public Task<Report> Load(UnionUnit unit) => App.WithDb(db => db.Reports.AsNoTracking().Include(r => r.Versions).SingleAsync(r => r.CallId == Call.Id && r.UnitId == unit.Id));

    private static async Task<UnionUnit> Centre(App app) =>
        await app.WithDb(db => db.Units.SingleOrDefaultAsync(u => u.Level == UnitLevel.Central)) ?? await app.AddUnit("TW", "Hội LHPN Việt Nam", UnitLevel.Central);
}
