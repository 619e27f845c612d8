using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>The main line holds as much as one line of a phone: her own work first, the rest at the foot.</summary>
public sealed class NavigationTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Everybody_sees_the_public_pages_in_the_main_line()
    {
        using var anyone = app.Anonymous();
        var page = await anyone.Page("/cuoc-thi");
        Assert.Equal(["/cuoc-thi", "/ket-qua", "/tin-tuc", "/tra-cuu"], page.QuerySelectorAll(".top nav a").Select(a => a.GetAttribute("href")!));
        Assert.Empty(page.QuerySelectorAll(".foot li"));
    }

    [Fact]
    public async Task Her_own_work_comes_first_and_what_does_not_fit_goes_to_the_foot()
    {
        var unit = await app.AddUnit("NAV", "Xã Thử Dòng", UnitLevel.Commune);
        var officer = await app.AddPerson("Cán bộ nhiều việc");
        await app.Appoint(officer.Id, unit.Id, UnitRole.Officer);
        using var browser = await app.SignedIn(officer, administrator: true);
        var page = await browser.Page("/tra-cuu");
        Assert.Equal(["/ho-so", "/nhap-ho", "/dong-hanh", "/theo-doi", "/so-lieu", "/bao-cao", "/quan-tri"], page.QuerySelectorAll(".top nav a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(["/cuoc-thi", "/ket-qua", "/tin-tuc", "/tra-cuu"], page.QuerySelectorAll(".foot li a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("/tra-cuu", page.QuerySelector("a[aria-current=page]")!.GetAttribute("href"));
    }
}
