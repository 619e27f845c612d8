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
        Assert.Equal(lines, RollCallLine.Read(string.Join('\n', lines.Select(l => RollCallLine.Write(l, 2))), 2).Select(l => l.Line! with { Number = null }));
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
    [InlineData("Bé Na; 2015", "Dòng 1: năm sinh sau 2010. Bỏ dòng này.")]
    [InlineData("Họ và tên; năm sinh\n\nThị Brơi\nBé Na; 2015", "Dòng 4: năm sinh")]
    [InlineData("Họ và tên\n\nThị Brơi\n\nThị brơi", "Dòng 5 là cùng người với dòng 3")]
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

    [Theory]
    [InlineData(null, null, "Lò Thị Đào; 1990; Nà Lủng", true)]
    [InlineData(1990, "Nà Lủng", "Lò Thị Đào", true)]
    [InlineData(1990, "Nà Lủng", "lò thị đào; thôn Nà Lủng", true)]
    [InlineData(1990, null, "Lò Thị Đào; 1990; Nà Lủng", true)]
    [InlineData(1990, "Nà Lủng", "Lò Thị Đào; 1990; Phja Đén", false)]
    [InlineData(1990, "Nà Lủng", "Lò Thị Đào; 1991", false)]
    [InlineData(1990, "Nà Lủng", "Lò Thị Đào; nam", false)]
    public async Task A_woman_ticked_and_typed_is_asked_about_unless_year_or_hamlet_tells_two_apart(int? year, string? hamlet, string line, bool asked)
    {
        var s = await Staged();
        var (woman, neighbour) = (await Known(s, "Lò Thị Đào", year, hamlet), await Known(s, "Lò Thị Mận", 1990, "Phja Đén"));
        using var officer = await app.SignedIn(s.Officer);
        using var posted = await officer.Submit(Address(s), Address(s), ("Form.Lines", $"Họ và tên\n{line}"), ("Form.PersonIds", woman.ToString()), ("Form.PersonIds", neighbour.ToString()));
        Assert.Equal(asked ? HttpStatusCode.OK : HttpStatusCode.Redirect, posted.StatusCode);
        if (asked)
        {
            Assert.Contains("Dòng 2 cùng tên", (await Browser.Read(posted)).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_is_ticked_moves_no_line_and_is_named_herself()
    {
        var s = await Staged();
        var (woman, child) = (await Known(s, "Lò Thị Đào", 1990, null), await Known(s, "Bé Thị Mơ", 2015, null));
        using var officer = await app.SignedIn(s.Officer);
        using var typed = await officer.Submit(Address(s), Address(s), ("Form.Lines", "Thị Brơi\nBé Na; 2015"), ("Form.PersonIds", woman.ToString()));
        Assert.Contains("Dòng 2: năm sinh", (await Browser.Read(typed)).Body!.TextContent, StringComparison.Ordinal);
        using var ticked = await officer.Submit(Address(s), Address(s), ("Form.Lines", ""), ("Form.PersonIds", child.ToString()));
        Assert.Contains("Bé Thị Mơ sinh sau năm 2010. Bỏ dấu", (await Browser.Read(ticked)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_opened_and_saved_as_it_was_keeps_every_turn()
    {
        var s = await Staged();
        var (one, two, three) = (await Known(s, "Lò Thị Đào", 1990, null), await Known(s, "Lò Thị Mận", 1991, null), await Known(s, "Lò Thị Lê", 1992, null));
        using var officer = await app.SignedIn(s.Officer);
        using var first = await officer.Submit(Address(s), Address(s), ("Form.PersonIds", one.ToString()), ("Form.Lines", "Thị Brơi; 3 buổi\nBàn Mùi Ghến; 3 buổi"), ("Form.Sessions", "1"));
        Assert.Equal((3, 7), await Counted(s));
        Assert.Equal("1", (await officer.Page(Address(s))).QuerySelector("[name='Form.Sessions']")!.GetAttribute("value"));
        using var again = await officer.Submit(Address(s), Address(s));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal((3, 7), await Counted(s));

        // One of those ticked off came oftener than the others: she has no line to say so, and keeps it.
        await app.WithDb(async db =>
        {
            var record = await db.ActivityRecords.Include(r => r.Attendees).SingleAsync(r => r.Id == s.Figures!.Record.Id);
            Assert.Null(record.CallRoll([new("Lò Thị Đào", 1990, "", true, one, 2), new("Lò Thị Mận", 1991, "", true, two, 2), new("Lò Thị Lê", 1992, "", true, three, 5), new("Thị Brơi", null, "", true, null, 1)], s.Officer.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var kept = await officer.Submit(Address(s), Address(s));
        Assert.Equal((4, 10), await Counted(s));
        using var more = await officer.Submit(Address(s), Address(s), ("Form.Sessions", "3"));
        Assert.Equal((4, 12), await Counted(s));
    }

    [Fact]
    public async Task A_planned_class_is_called_on_its_day_and_counts_from_then_on()
    {
        var s = await Staged();
        var today = new DateOnly(2026, 3, 9);
        var (early, due) = (Planned(today.AddDays(3), "Lớp tuần sau"), Planned(today, "Lớp hôm nay"));
        await app.WithDb(async db =>
        {
            db.ActivityRecords.AddRange(early, due);
            await db.SaveChangesAsync();
        });
        using var officer = await app.SignedIn(s.Officer);
        var (soon, now) = ($"/so-lieu/{early.Id}/diem-danh", $"/so-lieu/{due.Id}/diem-danh");
        var page = await officer.Page(soon);
        Assert.Contains("Ngày 12/03/2026 chưa tới", page.QuerySelector("#vi-sao")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form.slim button:not([type=button])"));
        using var refused = await officer.Submit(page, soon, Fields(("Form.Lines", "Thị Brơi")), soon);
        Assert.Equal("Thị Brơi", (await Browser.Read(refused)).QuerySelector("textarea")!.TextContent);

        using var saved = await officer.Submit(now, now, ("Form.Lines", "Thị Brơi"));
        Assert.Contains("từ “Kế hoạch” sang “Đã làm, đã đạt”", (await officer.Page(saved.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([RecordState.Planned, RecordState.Reached], await app.WithDb(db => db.ActivityRecords.Where(r => r.Id == early.Id || r.Id == due.Id).OrderBy(r => r.State).Select(r => r.State).ToListAsync()));
        ActivityRecord Planned(DateOnly on, string title) => ActivityRecord.Keep(s.Communes[0], "", FiguresStaging.Class(on, title) with { State = RecordState.Planned }, null, null, s.Officer.Id, app.Now).Record!;
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
        var woman = await Known(s, "Lò Thị Đào", 1990, null);
        using var officer = await app.SignedIn(s.Officer);
        var mine = await officer.Page(Address(s));
        using var first = await officer.Submit(mine, Address(s), Fields(("Form.Lines", "Thị Brơi"), ("Form.PersonIds", woman.ToString())), Address(s));
        using var second = await officer.Submit(mine, Address(s), Fields(("Form.Lines", "Bàn Mùi Ghến")), Address(s));
        var page = await Browser.Read(second);
        Assert.Equal("Bàn Mùi Ghến", page.QuerySelector("textarea")!.TextContent);
        var differs = page.QuerySelector("main .facts")!.TextContent;
        Assert.Contains("Thị Brơi", differs, StringComparison.Ordinal);
        Assert.Contains("Lò Thị Đào, 1990", differs, StringComparison.Ordinal);
        Assert.DoesNotContain(woman.ToString(), differs, StringComparison.Ordinal);

        // Letting the list go that somebody has changed since is asked once more.
        using var stale = await officer.Submit(mine, Address(s), [], Address(s) + "/bo");
        Assert.Equal((HttpStatusCode.Redirect, Address(s)), (stale.StatusCode, stale.Headers.Location?.OriginalString));
        Assert.Contains("Có người vừa sửa danh sách này", (await officer.Page(Address(s))).Body!.TextContent, StringComparison.Ordinal);
        using var dropped = await officer.Submit(Address(s), Address(s) + "/bo");
        var record = await app.WithDb(db => db.ActivityRecords.Include(r => r.Attendees).SingleAsync(r => r.Id == s.Figures!.Record.Id));
        Assert.Equal((2, false, 0), (record.People, record.HasRollCall, record.Attendees.Count));
    }

    private Task<(int?, int?)> Counted(Scenario s) => app.WithDb(async db =>
    {
        var record = await db.ActivityRecords.AsNoTracking().SingleAsync(r => r.Id == s.Figures!.Record.Id);
        return (record.People, record.Turns);
    });

    private async Task<Guid> Known(Scenario s, string name, int? year, string? hamlet)
    {
        var woman = await app.AddPerson(name, unitId: s.Communes[0].Id);
        await app.WithDb(async db =>
        {
            var person = await db.People.SingleAsync(p => p.Id == woman.Id);
            person.Live(s.Communes[0].Id, hamlet);
            person.Born(year is { } y ? new DateOnly(y, 5, 20) : null);
            await db.SaveChangesAsync();
        });
        return woman.Id;
    }

    private static string Address(Scenario s) => $"/so-lieu/{s.Figures!.Record.Id}/diem-danh";

    private Task<Scenario> Staged() => Scenario.Build(app, new() { Entries = 1, Drafts = 0, Judges = 1, Reads = 1, Figures = true });

    private static List<KeyValuePair<string, string?>> Fields(params (string Name, string? Value)[] fields) => [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
}
