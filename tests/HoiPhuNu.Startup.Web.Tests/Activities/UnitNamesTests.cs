using System.Net;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>Other names of units, and bodies that are no place.</summary>
public sealed class UnitNamesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_unit_is_found_by_its_other_names()
    {
        var centre = await app.AddUnit("TW-thu", "Hội thử", UnitLevel.Central);
        var unit = await app.AddUnit("cand", "Hội Phụ nữ Bộ Thử", UnitLevel.Province, centre);
        using var administrator = await app.SignedIn(await app.AddPerson("Quản Trị Thử", "+84912000091"), administrator: true);
        var address = $"/quan-tri/don-vi/{unit.Id}";
        using var tooMany = await administrator.Submit(address, address + "/ten-khac", ("Names.Aliases", string.Join('\n', Enumerable.Range(0, 11).Select(i => $"Tên {i}"))));
        Assert.Contains("nhiều nhất 10 tên", (await Browser.Read(tooMany)).Body!.TextContent, StringComparison.Ordinal);
        using var saved = await administrator.Submit(address, address + "/ten-khac", ("Names.Aliases", "Phụ nữ Công an thử\nHPN CAND\nhpn cand"), ("Names.IsBody", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var kept = await app.WithDb(db => db.Units.SingleAsync(u => u.Id == unit.Id));
        Assert.Equal(["Phụ nữ Công an thử", "HPN CAND"], kept.Aliases);
        Assert.False(kept.IsTerritorial);
        Assert.Contains("Hội Phụ nữ Bộ Thử", (await administrator.Page("/quan-tri/don-vi?Tim=cong+an+thu")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }
}
