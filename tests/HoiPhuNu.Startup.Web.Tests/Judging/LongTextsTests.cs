using System.Net;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>SQLite keeps a text of any length, SQL Server refuses the whole save: what does not fit its column is never stored.</summary>
public sealed class LongTextsTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_comment_that_is_too_long_comes_back_whole_and_is_not_stored()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var sheet = s.Sheets.First(x => x.JudgeId == s.Judges[0].Id);
        using var browser = await app.SignedIn(s.Judges[0]);
        var typed = new string('ý', ScoreSheet.CommentLength + 1);

        using var refused = await browser.Fill(sheet, "", ("Form.Comment", typed));

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains(typed, (await Browser.Read(refused)).GetElementById("Form_Comment")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", (await app.Stored(sheet)).Comment);
    }

    [Fact]
    public async Task The_head_judge_gives_a_conflict_as_long_a_reason_as_her_box_takes()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var sheet = s.Sheets[0];
        using var head = await app.SignedIn(s.HeadJudge);
        var path = $"/cham-diem/truong-ban/{s.LastRound.Id}/phieu/{sheet.Id}";

        using var declared = await head.Submit(path, path + "/xung-dot", ("Form.Reason", new string('x', SheetRevision.ReasonLength)));

        JudgingKit.SeesOther(declared, "/cham-diem/truong-ban/");
        var (note, most) = await app.WithDb(async db => (
            await db.Conflicts.Where(c => c.EntryId == sheet.EntryId && c.JudgeId == sheet.JudgeId).Select(c => c.Note).SingleAsync(),
            db.Model.FindEntityType(typeof(Conflict))!.FindProperty(nameof(Conflict.Note))!.GetMaxLength()));
        Assert.InRange(note.Length, 1, most!.Value);
    }

    [Fact]
    public async Task What_she_had_noted_for_the_panel_stays_with_the_version_she_signed()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, OpenSheets = 1 });
        var sheet = s.Sheets.Single(x => x.Status == SheetStatus.Open);
        using var judge = await app.SignedIn(s.Judges.Single(j => j.Id == sheet.JudgeId));
        (await judge.Fill(sheet, "/ky", [.. JudgingKit.Whole(s.LastRound, "2"), ("Form.PrivateNote", "Hỏi lại số vốn vay.")])).Dispose();
        using var head = await app.SignedIn(s.HeadJudge);
        var path = $"/cham-diem/truong-ban/{s.LastRound.Id}/phieu/{sheet.Id}";
        (await head.Submit(path, path + "/mo-lai", ("Form.Reason", "Xem lại tiêu chí 2."))).Dispose();
        (await judge.Fill(sheet, "/ky", [.. JudgingKit.Whole(s.LastRound, "3"), ("Form.PrivateNote", "")])).Dispose();

        Assert.Equal("Hỏi lại số vốn vay.", Assert.Single((await app.Stored(sheet)).Revisions).PrivateNote);
        Assert.Contains("Hỏi lại số vốn vay.", (await head.Page(path)).Body!.TextContent, StringComparison.Ordinal);
    }
}
