using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>The main line holds as much as one line of a phone: her own work first, the rest one tap away or at the foot.</summary>
public sealed class NavigationTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Everybody_sees_the_public_pages_in_the_main_line()
    {
        using var anyone = app.Anonymous();
        var page = await anyone.Page("/cuoc-thi");
        Assert.Equal(["/cuoc-thi", "/ket-qua", "/tin-tuc", "/tra-cuu"], page.QuerySelectorAll(".top nav a").Select(a => a.GetAttribute("href")!));
        Assert.Empty(page.QuerySelectorAll(".foot li, .more, .far"));
    }

    [Fact]
    public async Task Her_own_work_comes_first_and_what_does_not_fit_goes_to_the_foot()
    {
        var unit = await app.AddUnit("NAV", "Xã Thử Dòng", UnitLevel.Commune);
        var officer = await app.AddPerson("Cán bộ nhiều việc");
        await app.Appoint(officer.Id, unit.Id, UnitRole.Officer);
        using var browser = await app.SignedIn(officer, administrator: true);
        var page = await browser.Page("/tra-cuu");
        Assert.Equal(["/nhap-ho", "/dong-hanh", "/theo-doi", "/so-lieu", "/bao-cao", "/ho-so", "/quan-tri"], page.QuerySelectorAll(".top nav>ul a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(["/cuoc-thi", "/ket-qua", "/tin-tuc", "/tra-cuu"], page.QuerySelectorAll(".foot li a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("/tra-cuu", page.QuerySelector("a[aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task On_a_phone_the_page_itself_stays_in_the_line_and_nothing_stands_twice()
    {
        var unit = await app.AddUnit("NAV2", "Xã Thử Dòng Hai", UnitLevel.Commune);
        var officer = await app.AddPerson("Cán bộ có điện thoại");
        await app.Appoint(officer.Id, unit.Id, UnitRole.Officer);
        using var browser = await app.SignedIn(officer);
        foreach (var (path, inLine) in new[] { ("/tra-cuu", "/nhap-ho /dong-hanh /theo-doi"), ("/ho-so", "/nhap-ho /dong-hanh /ho-so"), ("/bao-cao", "/nhap-ho /dong-hanh /bao-cao") })
        {
            var page = await browser.Page(path);
            string[] Of(string selector) => [.. page.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!)];
            Assert.Equal(inLine.Split(' '), Of(".top nav>ul>li:not(.far) a"));
            Assert.Equal(Of(".top nav>ul>li.far a"), Of(".top nav .more a"));
            Assert.Equal(6, Of(".top nav>ul a").Distinct().Count());
        }
    }
}
