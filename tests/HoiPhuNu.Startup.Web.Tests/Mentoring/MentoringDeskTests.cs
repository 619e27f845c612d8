using System.Net;
using System.Text;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

public sealed class MentoringDeskTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task The_desk_counts_pairs_hours_and_what_waits_and_leads_there()
    {
        using var browser = await app.SignedIn(app.Coordinator);
        var page = await browser.Page("/dieu-phoi");
        Assert.Equal(["2", "1", "0", "0", "3", "0"], page.QuerySelectorAll(".kpi dd").Select(d => d.TextContent.Trim()));
        var waits = page.QuerySelectorAll(".checks a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains("/dieu-phoi/cap?TrangThai=Quiet", waits);
        Assert.Contains("/dieu-phoi/dot", waits);
        Assert.Equal("/dieu-phoi", page.QuerySelector(".top nav a[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Pairs_stand_quiet_first_and_the_filter_is_in_the_address()
    {
        using var browser = await app.SignedIn(app.Coordinator);
        var page = await browser.Page("/dieu-phoi/cap");
        Assert.Equal([$"/dong-hanh/cap/{app.Quiet.Id}", $"/dong-hanh/cap/{app.Talking.Id}"], page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
        Assert.Contains("2 giờ 15 phút", page.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        var quiet = await browser.Page("/dieu-phoi/cap?TrangThai=Quiet");
        Assert.Single(quiet.QuerySelectorAll("tbody tr"));
        Assert.Empty((await browser.Page("/dieu-phoi/cap?Tim=khong-co")).QuerySelectorAll("tbody tr"));
        Assert.Equal(app.Talking.Id.ToString(), (await browser.Page("/dieu-phoi/cap?Xep=gio")).QuerySelector("tbody th a")!.GetAttribute("href")!.Split('/')[^1]);
    }

    [Fact]
    public async Task The_files_hold_exactly_what_the_filter_finds_and_no_formula()
    {
        using var browser = await app.SignedIn(app.Coordinator);
        using var csv = await browser.Get("/dieu-phoi/cap/tep/csv?TrangThai=Quiet");
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        var lines = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("'=Hai Thị Hai,Cố Vấn Thử,", lines[1], StringComparison.Ordinal);
        foreach (var file in new[] { "cap", "thieu", "tai" })
        {
            using var xlsx = await browser.Get($"/dieu-phoi/{file}/tep/xlsx");
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx.Content.Headers.ContentType!.MediaType);
            using var other = await browser.Get($"/dieu-phoi/{file}/tep/exe");
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }
    }

    [Fact]
    public async Task Needs_nobody_covers_are_counted_by_topic_and_province_and_drawn()
    {
        using var browser = await app.SignedIn(app.Coordinator);
        var page = await browser.Page("/dieu-phoi/thieu");
        var rows = page.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim()).ToList()).ToList();
        Assert.Equal(["An toàn lao động", "3", "3", "0", "3"], rows[0]);
        Assert.Equal(["Hồ sơ OCOP", "3", "1", "1", "1"], rows[1]);
        Assert.Equal("Thử Điều Phối", page.QuerySelectorAll("thead th")[^1].TextContent);
        Assert.Equal(2, page.QuerySelectorAll("svg[role=img] rect").Length);
    }

    [Fact]
    public async Task Load_stands_against_capacity_and_hours_count_within_the_period()
    {
        using var browser = await app.SignedIn(app.Coordinator);
        var all = (await browser.Page("/dieu-phoi/tai")).QuerySelector("tbody tr")!;
        Assert.Equal(["2", "0", "2", "6", "3"], all.QuerySelectorAll("td").Take(5).Select(c => c.TextContent.Trim()));
        Assert.Contains("3 giờ 15 phút", all.TextContent, StringComparison.Ordinal);
        var late = (await browser.Page("/dieu-phoi/tai?TuNgay=20/02/2026&DenNgay=09/03/2026")).QuerySelector("tbody tr")!;
        Assert.Contains("45 phút", late.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("giờ", late.QuerySelectorAll("td")[5].FirstChild!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_for_another_pair_is_read_and_settled_by_the_coordinator_only()
    {
        using var stranger = await app.SignedIn(app.Stranger);
        Assert.Empty((await stranger.Page("/dieu-phoi/doi-cap")).QuerySelectorAll("main li.card"));
        using var mentor = await app.SignedIn(app.Mentor);
        using var refused = await mentor.Get("/dieu-phoi/doi-cap");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using var browser = await app.SignedIn(app.Coordinator);
        using var done = await browser.Submit("/dieu-phoi/doi-cap", $"/dieu-phoi/doi-cap/{app.Wish.Id}/xong");
        Assert.Equal("/dieu-phoi/doi-cap", done.Headers.Location!.ToString());
        Assert.Equal(app.Coordinator.Id, await app.WithDb(db => db.ChangeWishes.Where(w => w.Id == app.Wish.Id).Select(w => w.HandledById).SingleAsync()));
        Assert.Single((await browser.Page("/dieu-phoi/doi-cap?xem=da-xong")).QuerySelectorAll("main li.card"));
    }

    [Theory]
    [InlineData(-31, null, 30, true)]
    [InlineData(-29, null, 30, false)]
    [InlineData(-60, -31, 30, true)]
    [InlineData(-60, -29, 30, false)]
    [InlineData(-60, -31, 45, false)]
    public void Quiet_is_what_the_cohort_says(int began, int? last, int days, bool quiet) =>
        Assert.Equal(quiet, Mentorship.IsQuiet(app.Now.AddDays(began), last is { } day ? DateOnly.FromDateTime(app.Now).AddDays(day) : null, days, app.Now));

    [Fact]
    public async Task The_mentor_finds_her_pairs_in_the_menu_and_others_find_nothing()
    {
        using var mentor = await app.SignedIn(app.Mentor);
        Assert.Contains("/dong-hanh", (await mentor.Page("/tra-cuu")).QuerySelectorAll(".top nav a").Select(a => a.GetAttribute("href")));
        using var stranger = await app.SignedIn(app.Stranger);
        var links = (await stranger.Page("/tra-cuu")).QuerySelectorAll(".top nav a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.DoesNotContain("/dong-hanh", links);
        Assert.Contains("/dieu-phoi", links);
        Assert.Empty((await stranger.Page("/dieu-phoi/cap")).QuerySelectorAll("tbody tr"));
    }
}
