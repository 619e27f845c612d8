using System.Net;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>What the tests of judging do again and again.</summary>
internal static class JudgingKit
{
    public static string PointsName(Guid criterionId) => $"diem-{criterionId:N}";

    public static string SheetPath(this ScoreSheet sheet) => $"/cham-diem/{sheet.Id}";

    /// <summary>Opens the sheet, fills it and presses a button: "" saves, "/ky" signs, "/nhap" is the autosave.</summary>
    public static async Task<HttpResponseMessage> Fill(this Browser browser, ScoreSheet sheet, string button, params (string Name, string? Value)[] values)
    {
        var page = await browser.Page(sheet.SheetPath());
        page.GetElementById("phieu")!.SetAttribute("action", sheet.SheetPath() + button);
        return await browser.Submit(page, sheet.SheetPath(), values.Select(v => KeyValuePair.Create(v.Name, v.Value)), sheet.SheetPath() + button);
    }

    /// <summary>Points for every criterion of the round, and a comment.</summary>
    public static (string Name, string? Value)[] Whole(Domain.Contests.Round round, string points = "8,5", string comment = "Ý tưởng rõ. Nên tính thêm tiền điện.") =>
        [.. round.Criteria.Select(c => (PointsName(c.Id), (string?)points)), ("Form.Comment", comment)];

    public static Task<ScoreSheet> Stored(this App app, ScoreSheet sheet) =>
        app.WithDb(db => db.ScoreSheets.AsNoTracking().Include(s => s.Scores).Include(s => s.Revisions).SingleAsync(s => s.Id == sheet.Id));

    public static async Task<string> Text(this HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await Browser.Read(response)).Body!.TextContent;
    }

    public static void SeesOther(HttpResponseMessage response, string to)
    {
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith(to, response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }
}
