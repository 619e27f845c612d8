using System.Net;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Web.Features.Activities.RollCall;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Activities;

/// <summary>Who came: ticked off, typed, pasted; what is not clear is said line by line and the list stays in its box.</summary>
public sealed class RollCallTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("Nông Thị Hường", "Nông Thị Hường|||nữ|1")]
    [InlineData("12) Nông Thị Hường - thôn, 1994, Nà Lủng", "Nông Thị Hường - thôn|1994|Nà Lủng|nữ|1")]
    [InlineData("7\tNông Thị Hường\t20/5/1994\tNà Lủng\t2 buổi", "Nông Thị Hường|1994|Nà Lủng|nữ|2")]
    [InlineData("Hoàng Văn Sơn; Nam; 1980", "Hoàng Văn Sơn|1980||nam|1")]
    [InlineData("H'Bia Niê; xã Ea Tu, buôn Jù", "H'Bia Niê||xã Ea Tu, buôn Jù|nữ|1")]
    [InlineData("Nông Thị Hường; 94", "?94")]
    [InlineData("Nông Thị Hường; Nà Lủng; Phja Đén", "?Phja Đén")]
    [InlineData("Nông Thị Hường 1994", "?Nông Thị Hường 1994")]
    [InlineData("Nông Thị Hường; 0 buổi", "?0 buổi")]
    public void A_line_is_read_or_said(string line, string expected)
    {
        var read = Assert.Single(RollCallLine.Read(line, 1));
        Assert.Equal(expected, read.Line is { } l ? $"{l.Name}|{l.BirthYear}|{l.Place}|{(l.IsWoman ? "nữ" : "nam")}|{l.Sessions}" : "?" + read.Fault);
    }

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        AttendeeLine[] lines = [new("Thị Brơi", null, "", true, null, 2), new("Hoàng Văn Sơn", 1980, "Nà Lủng, xóm 2", false, null, 3)];
        Assert.Equal(lines, RollCallLine.Read(string.Join('\n', lines.Select(l => RollCallLine.Write(l, 2))), 2).Select(l => l.Line));
    }

    [Fact]
    public async Task Women_known_to_the_site_are_ticked_off_and_typed_ones_added()
    {
        var s = await Staged();
        var (known, elsewhere) = (await app.AddPerson("Lò Thị Đào", unitId: s.Communes[0].Id), await app.AddPerson("Lò Thị Mận", unitId: s.Communes[1].Id));
        using var officer = await app.SignedIn(s.Officer);
        var page = await officer.Page(Address(s));
        var offered = page.QuerySelectorAll("[name='Form.PersonIds']").Select(i => i.GetAttribute("value")).ToList();
        Assert.Contains(known.Id.ToString(), offered);
        Assert.DoesNotContain(elsewhere.Id.ToString(), offered);
        using var saved = await officer.Submit(page, Address(s), Fields(("Form.PersonIds", known.Id.ToString()), ("Form.PersonIds", elsewhere.Id.ToString()), ("Form.Lines", "Thị Brơi"), ("Form.Sessions", "1")), Address(s));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var record = await app.WithDb(db => db.ActivityRecords.Include(r => r.Attendees).SingleAsync(r => r.Id == s.Figures!.Record.Id));
        Assert.Equal(["Lò Thị Đào", "Thị Brơi"], record.Attendees.Select(a => a.Name).Order());
        Assert.Equal((2, 2), (record.People, record.Turns));

        using var twice = await officer.Submit(Address(s), Address(s), ("Form.Lines", "Lò thị đào"), ("Form.PersonIds", known.Id.ToString()));
        Assert.Contains("Dòng 1 cùng tên", (await Browser.Read(twice)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bé Na; 2015", "Trẻ em không ghi")]
    [InlineData("Thị Brơi\nThị brơi", "Dòng 2 là cùng người với dòng 1")]
    [InlineData("Thị Brơi; 1", "Dòng 1: “1” chưa rõ")]
    [InlineData("", "Ghi ít nhất một người")]
    public async Task A_list_that_cannot_be_kept_stays_in_its_box(string lines, string says)
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        using var posted = await officer.Submit(Address(s), Address(s), ("Form.Lines", lines));
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        var page = await Browser.Read(posted);
        Assert.Contains(says, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(lines, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(2, await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == s.Figures!.Record.Id).Select(r => r.People).SingleAsync()));
    }

    [Fact]
    public async Task A_thousand_lines_fit_and_one_more_is_told()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        string Lines(int n) => string.Join('\n', Enumerable.Range(0, n).Select(i => $"Nguyễn Thị Hường Thử; {1940 + (i % 60)}; thôn Phja Đén xóm {i}"));
        using var kept = await officer.Submit(Address(s), Address(s), ("Form.Lines", Lines(1000)));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        using var over = await officer.Submit(Address(s), Address(s), ("Form.Lines", Lines(1001)));
        Assert.Contains("nhiều nhất 1000 người", (await Browser.Read(over)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_call_the_roll_see_both_lists_and_the_list_can_be_let_go()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var mine = await officer.Page(Address(s));
        using var first = await officer.Submit(mine, Address(s), Fields(("Form.Lines", "Thị Brơi")), Address(s));
        using var second = await officer.Submit(mine, Address(s), Fields(("Form.Lines", "Bàn Mùi Ghến")), Address(s));
        var page = await Browser.Read(second);
        Assert.Equal("Bàn Mùi Ghến", page.QuerySelector("textarea")!.TextContent);
        Assert.Contains("Thị Brơi", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var dropped = await officer.Submit(Address(s), Address(s) + "/bo");
        var record = await app.WithDb(db => db.ActivityRecords.Include(r => r.Attendees).SingleAsync(r => r.Id == s.Figures!.Record.Id));
        Assert.Equal((1, false, 0), (record.People, record.HasRollCall, record.Attendees.Count));
    }

    private static string Address(Scenario s) => $"/so-lieu/{s.Figures!.Record.Id}/diem-danh";

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1, Reads = 1, Figures = true });

    private static List<KeyValuePair<string, string?>> Fields(params (string Name, string? Value)[] fields) => [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
}
