using System.Net;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>From the first page to the receipt, as a woman without JavaScript goes.</summary>
public sealed class EntryJourneyTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData(EntrantTypes.Cooperative)]
    [InlineData(EntrantTypes.Individual)]
    public async Task She_types_every_page_checks_submits_and_holds_a_receipt(EntrantTypes type)
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        var woman = await app.AddPerson("Bàn Mùi Thử", unitId: s.Communes[0].Id);
        using var browser = await app.SignedIn(woman);

        var id = await SampleEntry.TypeAsync(browser, s.Contest, s.Communes[0], type);

        var list = await browser.Page($"/ho-so/{id}");
        Assert.Contains("CHƯA NỘP", list.Body!.TextContent, StringComparison.Ordinal);
        Expect.None(list.QuerySelectorAll(".tasks li").Where(li => li.QuerySelector(".tag.ok") is null).Select(li => li.TextContent));
        var check = await browser.Page($"/ho-so/{id}/kiem-tra");
        Assert.Contains("920.000.000 đồng", check.Body!.TextContent, StringComparison.Ordinal);
        using var submitted = await browser.Submit($"/ho-so/{id}/kiem-tra", $"/ho-so/{id}/nop");
        Assert.Equal($"/ho-so/{id}/bien-nhan", submitted.Headers.Location?.OriginalString);

        var receipt = await browser.Page($"/ho-so/{id}/bien-nhan");
        var entry = await app.WithDb(db => db.Entries.AsNoTracking().Include(e => e.Versions).SingleAsync(e => e.Id == id));
        Assert.True(EntryCode.TryParse(receipt.QuerySelector(".code")!.TextContent, out var code));
        Assert.Equal(entry.Code, code);
        Assert.Contains("10:00:00", receipt.Body!.TextContent, StringComparison.Ordinal);
        var version = Assert.Single(entry.Versions);
        Assert.Contains(version.ContentHash, receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(EntryHash.Of(version.Content, version.Details, version.Pledges), version.ContentHash);
        Assert.Equal(EntryStatus.Submitted, entry.Status);
        Assert.Equal("2026-11", version.Pledges.TextVersion);
    }
}
