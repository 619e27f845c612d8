using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files.Checking;
using HoiPhuNu.Startup.Web.Tests.Files;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>A class of the first commune, typed by its officer, with a roll call and a picture of the sheet.</summary>
public sealed class FiguresStaging
{
    public required ActivityRecord Record { get; init; }

    /// <summary>Sent by the officer.</summary>
    public required StoredFile Sheet { get; init; }

    /// <summary>Of the host unit, counting classes.</summary>
    public required Indicator Indicator { get; init; }

    public required ReportForm Form { get; init; }

    /// <summary>The host unit asks for the last quarter.</summary>
    public required ReportCall Call { get; init; }

    /// <summary>The first commune's, sent by its officer and given back: it may be written to and sent again.</summary>
    public required Report Report { get; init; }

    public static RecordDetails Class(DateOnly on, string title = "Lớp thử: bán hàng trên mạng") =>
        new(RecordKind.TrainingClass, "KhoiNghiep", RecordState.Reached, on, null, title, "Nhà văn hóa thôn", "", "", new RecordNumbers { People = 30, Women = 28, Turns = 60 }, []);

    internal static FiguresStaging Build(AppDbContext db, Scenario scenario, string number, DateTime now)
    {
        var at = now.AddDays(-5);
        var officer = scenario.Officer.Id;
        var (record, _) = ActivityRecord.Keep(scenario.Communes[0], "", Class(VietnamTime.Today(at)), null, null, officer, at);
        record!.CallRoll([new("Nguyễn Thị Mây", 1985, "Thôn Thử", true, null, 2), new("Trần Thị Suối", 1990, "Thôn Thử", true, null, 2)], officer, at);
        var (sheet, _) = StoredFile.Add(Guid.CreateVersion7(), record.Id, FileCheck.Run("phiếu điểm danh.jpg", SampleFiles.Jpeg()).File!.Facts, 0, officer, at);
        db.ActivityRecords.Add(record);
        db.StoredFiles.Add(sheet!);
        var lead = scenario.FiguresLead!.Id;
        var indicator = Indicator.Create(new($"LOP_{number}", $"Lớp thử {number}", "lớp", "tập huấn", new IndicatorRule { Kinds = [RecordKind.TrainingClass] }, []), null, at);
        var form = ReportForm.Create(scenario.Host.Id, $"MAU-{number}", $"Mẫu thử {number}", null, [new("1", "", indicator.Id)], null, at);
        var period = ReportPeriods.LastOver(PeriodKind.Quarter, VietnamTime.Today(at));
        var (call, _) = ReportCall.Make(scenario.Host.Id, form.Id, $"Báo cáo thử {number}", period, VietnamTime.Today(now), lead, at);
        var report = Report.Begin(call!, scenario.Communes[0].Id, officer, at);
        report.Send(new ReportTable(scenario.Communes[0].Name, form.Name, period, [new ReportRow { IndicatorId = indicator.Id, Code = indicator.Code, Number = "1", Name = indicator.Name, UnitOfCount = "lớp", Result = 1, Cumulative = 1 }], [], []), officer, at);
        report.Return("Còn lớp nào không?", lead, at);
        db.Indicators.Add(indicator);
        db.ReportForms.Add(form);
        db.ReportCalls.Add(call!);
        db.Reports.Add(report);
        return new FiguresStaging { Record = record, Sheet = sheet!, Indicator = indicator, Form = form, Call = call!, Report = report };
    }
}
