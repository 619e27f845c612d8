using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Web.Tests;
using HoiPhuNu.Startup.Web.Tests.Contests.Browse;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Contests;

/// <summary>The home page, the calls and one call as the browser shows them: empty and full, long names, light and dark, both languages.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PublicPagesLookTests(Chromium chromium)
{
    private const string Long = "Cuộc thi Ý tưởng sáng tạo khởi nghiệp của phụ nữ dân tộc thiểu số, phụ nữ khuyết tật và phụ nữ làm chủ hộ ở các xã vùng cao biên giới: Nghiêngnghiêngđườngcongthươngnghiệpgiảiphóngsứclaođộng";

    [BrowserFact]
    public async Task Every_public_page_is_accessible_and_fits()
    {
        await using var app = new LiveApp();
        await chromium.JourneyAsync(
            async journey =>
            {
                var visit = await journey.EnterAsync("visitor", app.Address, Screen.Phone);
                await LookAsync(visit, "/");
                await LookAsync(visit, "/cuoc-thi");

                var calls = new Calls(app);
                var open = await calls.Add();
                var longest = await calls.Add(Long, closes: app.Now.AddDays(30), tracks: [Long[..110], "Bảng Dự án"], sector: Long[..110], round: Long[..110]);
                var upcoming = await calls.Add("Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa 2027", opens: app.Now.AddDays(9));
                var cancelled = await calls.Add("Khởi nghiệp cùng nghề dệt lanh 2026");
                await calls.Cancel(cancelled, "Bão số 5 làm hư nhà của nhiều hộ dự thi.");
                var scoring = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Rounds = 2 });
                var published = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Tracks = 2, Entries = 8 });
                await app.WithDb(async db =>
                {
                    var article = Article.Create("tin", "Lịch tập huấn viết ý tưởng: 6 buổi trực tuyến, 4 buổi tại xã", "", "Nội dung.", published.Host.Id, null, null, app.Now);
                    article.Publish(null, app.Now);
                    db.Articles.Add(article);
                    await db.SaveChangesAsync();
                });

                foreach (var address in new[] { "/", "/?ui-culture=en", "/cuoc-thi", "/cuoc-thi?muc=da-qua&tim=thu", "/cuoc-thi?tim=khong-co" }
                    .Concat(new[] { open.Slug, open.Slug + "?ui-culture=en", longest.Slug, upcoming.Slug, cancelled.Slug, scoring.Slug, published.Slug }.Select(s => "/cuoc-thi/" + s)))
                {
                    await LookAsync(visit, address);
                }
            });
    }

    private static async Task LookAsync(Visit visit, string address)
    {
        Assert.Equal(200, await visit.GoAsync(address));
        await visit.AtBothWidthsAsync(async () =>
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Axe.AssertCleanAsync(visit.Page);
            }

            await Layout.AssertNoSidewaysScrollAsync(visit.Page);
        });
    }
}
