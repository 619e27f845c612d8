using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Web.Tests;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Contests;

/// <summary>The organizer's screens, the plan of awards and news as the browser shows them: empty, full, with long names, with errors.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ContestScreensLookTests(Chromium chromium)
{
    private const string LongTitle = "Phụ nữ các dân tộc thiểu số vùng cao nguyên đá khởi nghiệp sáng tạo, phát huy tài nguyên bản địa và chuyển đổi xanh năm 2026";

    [BrowserFact]
    public async Task Every_screen_is_accessible_and_fits()
    {
        await using var app = new LiveApp();
        var empty = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft, Tracks = 2, Rounds = 2 });
        var open = await Scenario.Build(app, new() { Stage = ScenarioStage.Open, Entries = 30 });
        var scoring = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 12, OpenSheets = 9 });
        var published = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        await AddDraftAndNewsAsync(app, open);
        await chromium.JourneyAsync(
            async journey =>
            {
                var draft = await app.EnterAsync(journey, "draft", empty.Organizer, Screen.Phone);
                var here = $"/to-chuc/{empty.Slug}";
                await LookAsync(draft, here, "ban-dieu-hanh-nhap");
                await LookAsync(draft, $"{here}/thong-tin", "thong-tin");
                await LookAsync(draft, $"{here}/bang-linh-vuc", "bang-linh-vuc");
                await LookAsync(draft, $"{here}/vong/moi", "vong-moi");
                await LookAsync(draft, $"{here}/vong/{empty.LastRound.Id}", "vong");
                await LookAsync(draft, $"{here}/tieu-chi/{empty.LastRound.Id}", "tieu-chi");
                await LookAsync(draft, $"{here}/giai-thuong", "giai-thuong");
                await LookAsync(draft, $"{here}/giai-thuong/moi", "giai-moi");
                await LookAsync(draft, $"{here}/giai-thuong/tap-the/moi", "giai-tap-the");
                await LookAsync(draft, $"{here}/huy", "huy");

                await draft.GoAsync($"{here}/thong-tin");
                await draft.Page.FillAsync("#Form_ClosesAt", "mai 17 giờ");
                await draft.Page.FillAsync("#Form_Title", "");
                await draft.Page.ClickAsync("main button:text-is('Lưu')");
                await LookAsync(draft, null, "thong-tin-loi");

                var organizer = await app.EnterAsync(journey, "organizer", open.Organizer, Screen.Phone);
                await LookAsync(organizer, "/to-chuc", "cuoc-thi-cua-chi");
                await LookAsync(organizer, "/to-chuc/moi", "cuoc-thi-moi");
                await LookAsync(organizer, "/to-chuc/dai-ten", "ban-dieu-hanh-moi");
                await LookAsync(organizer, $"/to-chuc/{open.Slug}", "ban-dieu-hanh-mo");
                await LookAsync(organizer, $"/to-chuc/{open.Slug}/thong-tin", "thong-tin-da-mo");
                await LookAsync(organizer, "/quan-tri/tin-tuc", "viet-tin");
                await LookAsync(organizer, "/quan-tri/tin-tuc/moi", "tin-moi");
                await LookAsync(organizer, "/tin-tuc", "tin-tuc");
                await LookAsync(organizer, "/tin-tuc/dai", "tin");

                var second = await app.EnterAsync(journey, "second", scoring.Organizer, Screen.Phone);
                await LookAsync(second, $"/to-chuc/{scoring.Slug}", "ban-dieu-hanh-cham");
                await LookAsync(second, $"/to-chuc/{scoring.Slug}/tieu-chi/{scoring.LastRound.Id}", "tieu-chi-khoa");
                var secretary = await app.EnterAsync(journey, "secretary", scoring.Secretary, Screen.Phone);
                await LookAsync(secretary, $"/to-chuc/{scoring.Slug}", "ban-dieu-hanh-thu-ky");
                var third = await app.EnterAsync(journey, "third", published.Organizer, Screen.Phone);
                await LookAsync(third, $"/to-chuc/{published.Slug}", "ban-dieu-hanh-xong");
                await LookAsync(third, "/to-chuc?muc=da-xong", "da-xong");
            });
    }

    [BrowserFact]
    public Task The_sum_of_a_rubric_follows_what_she_types() => WithDraft(async (visit, here) =>
    {
        await visit.GoAsync(here);
        Assert.Equal("100", await visit.Page.InnerTextAsync("[data-total]"));
        await visit.Page.FillAsync("[name='Form.Rows[0].MaxPoints']", "12,5");
        Assert.Equal("97,5", await visit.Page.InnerTextAsync("[data-total]"));
    });

    private async Task WithDraft(Func<Visit, string, Task> steps)
    {
        await using var app = new LiveApp();
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Draft });
        await chromium.JourneyAsync(
            async journey => await steps(await app.EnterAsync(journey, "organizer", s.Organizer, Screen.Of(360)), $"/to-chuc/{s.Slug}/tieu-chi/{s.LastRound.Id}"),
            nameof(The_sum_of_a_rubric_follows_what_she_types));
    }

    private static Task AddDraftAndNewsAsync(LiveApp app, Scenario s) => app.WithDb(async db =>
    {
        var contest = Domain.Contests.Contest.Create("dai-ten", new ContestPlan { Title = LongTitle, CodePrefix = "DAI" }, s.Host.Id, s.Organizer.Id, app.Now);
        db.Contests.Add(contest);
        var article = Article.Create("dai", LongTitle, "", "# Lịch tập huấn\n\nSáu buổi trực tuyến, bốn buổi tại xã.\n\n| Buổi | Ngày | Nơi |\n|---|---|---|\n| 1 | 05/12 | Nhà văn hóa xã |\n\n- Mang theo ý tưởng viết tay\n- [Xem cuộc thi](/cuoc-thi)", s.Host.Id, null, s.Organizer.Id, app.Now);
        article.Publish(s.Organizer.Id, app.Now);
        db.Articles.Add(article);
        db.Articles.Add(Article.Create("nhap", "Hỏi đáp: tổ liên kết chưa đăng ký có được dự thi không?", "", "Có.", s.Host.Id, null, s.Organizer.Id, app.Now));
        await db.SaveChangesAsync();
    });

    private static async Task LookAsync(Visit visit, string? address, string name)
    {
        if (address is not null)
        {
            Assert.Equal(200, await visit.GoAsync(address));
        }

        await visit.AtBothWidthsAsync(async () =>
        {
            await Axe.AssertCleanAsync(visit.Page);
            await Layout.AssertNoSidewaysScrollAsync(visit.Page);
            await visit.KeepPictureIfWantedAsync(name);
        });
    }
}
