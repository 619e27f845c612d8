using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Files;
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

    public static RecordDetails Class(DateOnly on, string title = "Lớp thử: bán hàng trên mạng") =>
        new(RecordKind.TrainingClass, "KhoiNghiep", RecordState.Reached, on, null, title, "Nhà văn hóa thôn", "", "", new RecordNumbers { People = 30, Women = 28, Turns = 60 }, []);

    internal static FiguresStaging Build(AppDbContext db, Scenario scenario, DateTime now)
    {
        var at = now.AddDays(-5);
        var officer = scenario.Officer.Id;
        var (record, _) = ActivityRecord.Keep(scenario.Communes[0], "", Class(VietnamTime.Today(at)), null, null, officer, at);
        record!.CallRoll([new("Nguyễn Thị Mây", 1985, "Thôn Thử", true, null, 2), new("Trần Thị Suối", 1990, "Thôn Thử", true, null, 2)], officer, at);
        var (sheet, _) = StoredFile.Add(Guid.CreateVersion7(), record.Id, FileCheck.Run("phiếu điểm danh.jpg", SampleFiles.Jpeg()).File!.Facts, 0, officer, at);
        db.ActivityRecords.Add(record);
        db.StoredFiles.Add(sheet!);
        return new FiguresStaging { Record = record, Sheet = sheet! };
    }
}
