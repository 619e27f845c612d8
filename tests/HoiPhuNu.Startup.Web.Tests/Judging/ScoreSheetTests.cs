using System.Net;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Judging;

/// <summary>One entry, one rubric: draft, autosave, signature, stepping back, two tabs.</summary>
public sealed class ScoreSheetTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Points_are_taken_with_either_mark_and_kept_in_hundredths()
    {
        var (s, sheet, browser) = await Begin();
        var criteria = s.LastRound.Criteria;

        using var saved = await browser.Fill(sheet, "", (JudgingKit.PointsName(criteria[0].Id), "8,5"), (JudgingKit.PointsName(criteria[1].Id), "7.25"), ("Form.Comment", "Đang đọc."), ("Form.PrivateNote", "Hỏi lại ban."));

        JudgingKit.SeesOther(saved, "/cham-diem?vong=");
        var stored = await app.Stored(sheet);
        Assert.Equal(850, stored.Scores.Single(x => x.CriterionId == criteria[0].Id).Points);
        Assert.Equal(725, stored.Scores.Single(x => x.CriterionId == criteria[1].Id).Points);
        Assert.Equal((SheetStatus.Open, "Đang đọc.", "Hỏi lại ban."), (stored.Status, stored.Comment, stored.PrivateNote));
        Assert.NotNull(await app.WithDb(db => db.Rounds.Where(r => r.Id == sheet.RoundId).Select(r => r.RubricLockedAt).SingleAsync()));

        var page = await browser.Page(sheet.SheetPath());
        Assert.Equal("7,25", page.GetElementById(JudgingKit.PointsName(criteria[1].Id))!.GetAttribute("value"));
        Assert.Equal("15,75", page.QuerySelector("[data-total]")!.TextContent);
    }

    [Theory]
    [InlineData("tám rưỡi", "Ghi điểm bằng số")]
    [InlineData("99", "ghi từ 0 đến")]
    [InlineData("-1", "Ghi điểm bằng số")]
    [InlineData("8,555", "Ghi điểm bằng số")]
    public async Task A_wrong_number_is_told_beside_its_box_and_nothing_typed_is_lost(string typed, string told)
    {
        var (s, sheet, browser) = await Begin();
        var (wrong, right) = (JudgingKit.PointsName(s.LastRound.Criteria[0].Id), JudgingKit.PointsName(s.LastRound.Criteria[1].Id));

        using var response = await browser.Fill(sheet, "", (wrong, typed), (right, "6"), ("Form.Comment", "Giữ lời này."));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await Browser.Read(response);
        Assert.Contains(told, page.GetElementById($"{wrong}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.GetElementById(wrong)!.GetAttribute("value"));
        Assert.Equal("6", page.GetElementById(right)!.GetAttribute("value"));
        Assert.Contains("Giữ lời này.", page.GetElementById("Form_Comment")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"#{wrong}", page.QuerySelector("#loi a")!.GetAttribute("href"));
        var stored = await app.Stored(sheet);
        Assert.Equal(600, Assert.Single(stored.Scores).Points);
    }

    [Fact]
    public async Task Signing_asks_for_every_criterion_and_the_comment_and_keeps_the_draft()
    {
        var (s, sheet, browser) = await Begin();
        var first = JudgingKit.PointsName(s.LastRound.Criteria[0].Id);

        using var refused = await browser.Fill(sheet, "/ky", (first, "9"));

        var page = await Browser.Read(refused);
        Assert.Equal(s.LastRound.Criteria.Count, page.QuerySelectorAll("#loi li").Length);
        Assert.Equal(SheetStatus.Open, (await app.Stored(sheet)).Status);
        Assert.Single((await app.Stored(sheet)).Scores);

        using var signed = await browser.Fill(sheet, "/ky", JudgingKit.Whole(s.LastRound));
        JudgingKit.SeesOther(signed, "/cham-diem/");
        var stored = await app.Stored(sheet);
        Assert.Equal((SheetStatus.Signed, app.Now), (stored.Status, stored.SignedAt));
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == sheet.Id && a.Event == nameof(SheetSigned))));
        var read = await browser.Page(sheet.SheetPath());
        Assert.Empty(read.QuerySelectorAll("input[data-points]"));
        Assert.Contains("Nên tính thêm tiền điện.", read.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_press_of_a_signature_is_no_error_and_no_second_signature()
    {
        var (s, sheet, browser) = await Begin();
        var page = await browser.Page(sheet.SheetPath());
        page.GetElementById("phieu")!.SetAttribute("action", sheet.SheetPath() + "/ky");
        var values = JudgingKit.Whole(s.LastRound).Select(v => KeyValuePair.Create(v.Name, v.Value)).ToList();

        using var once = await browser.Submit(page, sheet.SheetPath(), values, sheet.SheetPath() + "/ky");
        using var twice = await browser.Submit(page, sheet.SheetPath(), values, sheet.SheetPath() + "/ky");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (once.StatusCode, twice.StatusCode));
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.SubjectId == sheet.Id && a.Event == nameof(SheetSigned))));
    }

    [Fact]
    public async Task Two_tabs_show_both_versions_and_lose_nothing()
    {
        var (s, sheet, browser) = await Begin();
        var name = JudgingKit.PointsName(s.LastRound.Criteria[0].Id);
        var old = await browser.Page(sheet.SheetPath());
        using var newer = await browser.Fill(sheet, "", (name, "5"), ("Form.Comment", "Bản ở cửa sổ kia."));
        JudgingKit.SeesOther(newer, "/cham-diem");

        using var stale = await browser.Submit(old, sheet.SheetPath(), [new(name, "9"), new("Form.Comment", "Bản ở cửa sổ này.")], sheet.SheetPath());

        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
        var page = await Browser.Read(stale);
        var both = page.GetElementById("hai-ban")!.ParentElement!.TextContent;
        Assert.Contains("Bản ở cửa sổ kia.", both, StringComparison.Ordinal);
        Assert.Contains("Bản ở cửa sổ này.", both, StringComparison.Ordinal);
        Assert.Equal("9", page.GetElementById(name)!.GetAttribute("value"));
        Assert.Equal(500, (await app.Stored(sheet)).Scores.Single().Points);

        // Having seen both she may press again.
        using var decided = await browser.Submit(page, sheet.SheetPath(), [], sheet.SheetPath());
        JudgingKit.SeesOther(decided, "/cham-diem");
        Assert.Equal(900, (await app.Stored(sheet)).Scores.Single().Points);
    }

    [Fact]
    public async Task A_tab_that_comes_too_late_for_a_signed_sheet_gets_its_words_back()
    {
        var (s, sheet, browser) = await Begin();
        var old = await browser.Page(sheet.SheetPath());
        using var signed = await browser.Fill(sheet, "/ky", JudgingKit.Whole(s.LastRound));
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);

        using var late = await browser.Submit(old, sheet.SheetPath(), [new("Form.Comment", "Lời viết muộn.")], sheet.SheetPath());

        var text = await late.Text();
        Assert.Contains("Lời viết muộn.", text, StringComparison.Ordinal);
        Assert.Contains("Phiếu này đã ký", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lời viết muộn.", (await app.Stored(sheet)).Comment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Autosave_answers_with_the_hour_and_the_version_and_never_signs()
    {
        var (s, sheet, browser) = await Begin();
        var name = JudgingKit.PointsName(s.LastRound.Criteria[0].Id);

        using var saved = await browser.Fill(sheet, "/nhap", (name, "7"));
        Assert.Equal(HttpStatusCode.NoContent, saved.StatusCode);
        Assert.Equal("10:00", saved.Headers.GetValues("X-Saved-At").Single());
        var stored = await app.Stored(sheet);
        Assert.Equal(stored.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), saved.Headers.GetValues("X-Version").Single());
        Assert.Equal(700, stored.Scores.Single().Points);

        using var unreadable = await browser.Fill(sheet, "/nhap", (name, "bảy"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreadable.StatusCode);

        using var stale = await browser.Fill(sheet, "/nhap", (name, "3"), ("Form.Version", "0"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);

        // An idle tab that sends the same again makes no new version.
        using var same = await browser.Fill(sheet, "/nhap", (name, "7"));
        Assert.Equal(HttpStatusCode.NoContent, same.StatusCode);
        Assert.Equal(stored.Version, (await app.Stored(sheet)).Version);
        Assert.Equal(SheetStatus.Open, (await app.Stored(sheet)).Status);
    }

    [Fact]
    public async Task She_steps_back_by_one_button_with_or_without_a_reason()
    {
        var (_, sheet, browser) = await Begin();
        using var recused = await browser.Submit(sheet.SheetPath(), sheet.SheetPath() + "/tu-choi", ("Reason", "Cháu họ."));
        JudgingKit.SeesOther(recused, "/cham-diem");
        var stored = await app.Stored(sheet);
        Assert.Equal((SheetStatus.Recused, "Cháu họ."), (stored.Status, stored.RecusalReason));

        var page = await browser.Page(sheet.SheetPath());
        Assert.Empty(page.QuerySelectorAll("input[data-points]"));
        Assert.Contains("Chị đã xin không chấm hồ sơ này", page.Body!.TextContent, StringComparison.Ordinal);

        var (_, other, second) = await Begin();
        using var silent = await second.Submit(other.SheetPath(), other.SheetPath() + "/tu-choi");
        JudgingKit.SeesOther(silent, "/cham-diem");
        Assert.Equal(SheetStatus.Recused, (await app.Stored(other)).Status);
    }

    [Fact]
    public async Task A_conflict_that_came_up_later_stops_the_signature_but_not_the_draft()
    {
        var (s, sheet, browser) = await Begin();
        await app.WithDb(async db =>
        {
            var commune = s.Communes[0].Id;
            (await db.People.SingleAsync(p => p.Id == sheet.JudgeId)).Live(commune, null);
            var entrant = await db.Entries.Where(e => e.Id == sheet.EntryId).Select(e => e.PersonId).SingleAsync();
            (await db.People.SingleAsync(p => p.Id == entrant)).Live(commune, null);
            await db.SaveChangesAsync();
        });

        using var refused = await browser.Fill(sheet, "/ky", JudgingKit.Whole(s.LastRound));

        Assert.Contains("cùng xã hoặc chi hội", await refused.Text(), StringComparison.Ordinal);
        var stored = await app.Stored(sheet);
        Assert.Equal((SheetStatus.Open, s.LastRound.Criteria.Count), (stored.Status, stored.Scores.Count));
    }

    [Fact]
    public async Task Somebody_elses_sheet_is_no_sheet()
    {
        var (s, sheet, _) = await Begin();
        using var other = await app.SignedIn(s.Judges.First(j => j.Id != sheet.JudgeId));
        using var organizer = await app.SignedIn(s.Organizer);
        using var entrant = await app.SignedIn(s.Entrants[0]);
        using var nobody = app.Anonymous();
        foreach (var browser in new[] { other, organizer, entrant })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(sheet.SheetPath())).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await nobody.Get(sheet.SheetPath())).StatusCode);

        // With a token of her own page, but another's address.
        var own = s.Sheets.First(x => x.JudgeId == s.Judges.First(j => j.Id != sheet.JudgeId).Id);
        var page = await other.Page(own.SheetPath());
        foreach (var button in new[] { "", "/ky", "/nhap" })
        {
            page.GetElementById("phieu")!.SetAttribute("action", sheet.SheetPath() + button);
            using var posted = await other.Submit(page, own.SheetPath(), JudgingKit.Whole(s.LastRound).Select(v => KeyValuePair.Create(v.Name, v.Value)), sheet.SheetPath() + button);
            Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        }

        page.GetElementById("tu-choi")!.SetAttribute("action", sheet.SheetPath() + "/tu-choi");
        using var recusal = await other.Submit(page, own.SheetPath(), [], sheet.SheetPath() + "/tu-choi");
        Assert.Equal(HttpStatusCode.NotFound, recusal.StatusCode);
        Assert.Equal((SheetStatus.Open, 0), ((await app.Stored(sheet)).Status, (await app.Stored(sheet)).Scores.Count));
    }

    [Fact]
    public async Task Two_judges_may_give_the_rounds_first_score_at_the_same_moment()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Judges = 4, Reads = 2 });
        var posts = new List<Task<HttpResponseMessage>>();
        foreach (var judge in s.Judges)
        {
            var browser = await app.SignedIn(judge);
            var sheet = s.Sheets.First(x => x.JudgeId == judge.Id);
            var page = await browser.Page(sheet.SheetPath());
            posts.Add(Task.Run(() => browser.Submit(page, sheet.SheetPath(), [new(JudgingKit.PointsName(s.LastRound.Criteria[0].Id), "6")], sheet.SheetPath())));
        }

        foreach (var response in await Task.WhenAll(posts))
        {
            Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
            response.Dispose();
        }
    }

    [Fact]
    public async Task Every_box_of_points_is_one_tab_stop_and_the_page_reads_in_english()
    {
        var (s, sheet, browser) = await Begin();
        var page = await browser.Page(sheet.SheetPath());
        Assert.Equal(s.LastRound.Criteria.OrderBy(c => c.Order).Select(c => JudgingKit.PointsName(c.Id)), page.QuerySelectorAll("input[data-points]").Select(i => i.Id!));
        Assert.All(page.QuerySelectorAll("input[data-points]"), i => Assert.NotNull(page.QuerySelector($"label[for='{i.Id}']")));

        var english = (await browser.Page(sheet.SheetPath() + "?ui-culture=en")).QuerySelector("main")!.TextContent;
        Assert.Contains("Sign the sheet", english, StringComparison.Ordinal);
        Assert.DoesNotContain("Phiếu chấm", english, StringComparison.Ordinal);
    }

    private async Task<(Scenario, ScoreSheet, Browser)> Begin()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring });
        var sheet = s.Sheets[0];
        return (s, sheet, await app.SignedIn(s.Judges.Single(j => j.Id == sheet.JudgeId)));
    }
}
