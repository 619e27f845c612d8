using System.Net;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>Nhập hộ: the woman is the entrant, consent is on record, both see it, she can end it.</summary>
public sealed class AssistedTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task An_officer_enters_for_a_woman_without_an_account_and_submits_with_her_agreement()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        using var officer = await app.SignedIn(s.Officer);
        using var begun = await officer.Submit("/nhap-ho/moi?ghiMoi=true", "/nhap-ho/moi", [("Form.FullName", "Thị Brơi Thử"), ("Form.Phone", "0900000777"), ("Form.CommuneId", s.Communes[0].Id.ToString()), ("Form.Hamlet", "Thôn 1"), .. Agreed(s)]);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var id = Guid.Parse(begun.Headers.Location!.OriginalString["/ho-so/".Length..]);
        var entry = await app.WithDb(db => db.Entries.AsNoTracking().Include(e => e.Person).Include(e => e.Assistances).SingleAsync(e => e.Id == id));
        Assert.Equal(("Thị Brơi Thử", "+84900000777", s.Communes[0].Id), (entry.Person.FullName, entry.Person.Phone, entry.CommuneId));
        var help = Assert.Single(entry.Assistances);
        Assert.Equal((s.Officer.Id, s.Communes[0].Id, ConsentWay.Phone, "Gọi sáng 9/3"), (help.HelperId, help.HelperUnitId, help.Consent, help.Note));
        Assert.False(await app.WithDb(db => db.Users.AnyAsync(u => u.PersonId == entry.PersonId)));

        foreach (var (page, fields) in SampleEntry.Pages(s.Contest, s.Communes[0], EntrantTypes.Individual))
        {
            using var saved = await officer.Submit($"/ho-so/{id}/{page}", $"/ho-so/{id}/{page}", [.. fields, ("lenh", "tiep")]);
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        var check = await officer.Page($"/ho-so/{id}/kiem-tra");
        Assert.Contains("Chị đang nhập hộ cho chị Thị Brơi Thử", check.Body!.TextContent, StringComparison.Ordinal);
        using var unasked = await officer.Submit(check, $"/ho-so/{id}/kiem-tra", [], $"/ho-so/{id}/nop");
        Assert.Equal(HttpStatusCode.OK, unasked.StatusCode);
        using var submitted = await officer.Submit(check, $"/ho-so/{id}/kiem-tra", [new("Form.EntrantAgrees", "true")], $"/ho-so/{id}/nop");
        Assert.Equal($"/ho-so/{id}/bien-nhan", submitted.Headers.Location?.OriginalString);
        Assert.Contains(s.Officer.FullName, (await officer.Page($"/ho-so/{id}/bien-nhan")).Body!.TextContent, StringComparison.Ordinal);
        var typed = await app.WithDb(async db => (await db.Assistances.AsNoTracking().SingleAsync(a => a.EntryId == id)).Typed);
        Assert.Contains(typed, t => t.Page == "von");
        Assert.Contains("Vốn lấy từ đâu?", (await officer.Page($"/ho-so/{id}/nguoi-giup")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Note", "")]
    [InlineData("Form.Consent", null)]
    [InlineData("Form.Agreed", null)]
    [InlineData("Form.Target", null)]
    public async Task Without_consent_on_record_nothing_begins(string field, string? value)
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        using var officer = await app.SignedIn(s.Officer);
        (string, string?)[] fields = [("Form.FullName", "Chưa Thị Hỏi"), ("Form.CommuneId", s.Communes[0].Id.ToString()), .. Agreed(s).Where(f => f.Item1 != field), (field, value)];
        using var refused = await officer.Submit("/nhap-ho/moi?ghiMoi=true", "/nhap-ho/moi", fields);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal("Chưa Thị Hỏi", (await Browser.Read(refused)).QuerySelector("[name='Form.FullName']")!.GetAttribute("value"));
        Assert.Equal(0, await app.WithDb(db => db.Entries.CountAsync(e => e.ContestId == s.Contest.Id)));
        Assert.False(await app.WithDb(db => db.People.AnyAsync(p => p.FullName == "Chưa Thị Hỏi" && p.UnitId == s.Communes[0].Id)));
    }

    [Fact]
    public async Task Whoever_is_no_officer_any_more_opens_nothing_she_helped_with()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        using var officer = await app.SignedIn(s.Officer);
        using var begun = await officer.Submit("/nhap-ho/moi?ghiMoi=true", "/nhap-ho/moi", [("Form.FullName", "Thị Brơi Sau"), ("Form.CommuneId", s.Communes[0].Id.ToString()), .. Agreed(s)]);
        var entry = begun.Headers.Location!.OriginalString;
        await officer.Page(entry);

        await app.WithDb(async db =>
        {
            foreach (var held in await db.UnitAppointments.Where(a => a.PersonId == s.Officer.Id && a.RevokedAt == null).ToListAsync())
            {
                Assert.Null(held.Revoke(s.Organizer.Id, app.Now));
            }

            await db.SaveChangesAsync();
        });

        foreach (var path in new[] { entry, entry + "/y-tuong", entry + "/kiem-tra", entry + "/nguoi-giup" })
        {
            using var gone = await officer.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }

        // Officer of another commune now: these are not her women.
        await app.Appoint(s.Officer.Id, s.Communes[1].Id, UnitRole.Officer);
        using var stillGone = await officer.Get(entry);
        Assert.Equal(HttpStatusCode.NotFound, stillGone.StatusCode);
        Assert.DoesNotContain("Thị Brơi Sau", (await officer.Page("/nhap-ho")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Women_of_other_communes_are_not_found_not_chosen_and_not_entered()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        var hers = await app.AddPerson("Lò Thị Gần", unitId: s.Communes[0].Id);
        var other = await app.AddPerson("Lò Thị Xa", unitId: s.Communes[1].Id);
        using var officer = await app.SignedIn(s.Officer);
        var found = await officer.Page("/nhap-ho/moi?tim=lo thi");
        Assert.NotNull(found.QuerySelector($"a[href='/nhap-ho/moi?chi={hers.Id}']"));
        Assert.DoesNotContain("Lò Thị Xa", found.Body!.TextContent, StringComparison.Ordinal);
        using var chosen = await officer.Get($"/nhap-ho/moi?chi={other.Id}");
        Assert.Equal(HttpStatusCode.NotFound, chosen.StatusCode);
        var form = await officer.Page($"/nhap-ho/moi?chi={hers.Id}");
        using var forced = await officer.Submit(form, "/nhap-ho/moi", [new("Form.PersonId", other.Id.ToString()), .. Agreed(s).Select(f => KeyValuePair.Create(f.Item1, f.Item2))]);
        Assert.Equal(HttpStatusCode.NotFound, forced.StatusCode);
        using var elsewhere = await officer.Submit("/nhap-ho/moi?ghiMoi=true", "/nhap-ho/moi", [("Form.FullName", "Lò Thị Mới"), ("Form.CommuneId", s.Communes[1].Id.ToString()), .. Agreed(s)]);
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
        Assert.Equal(0, await app.WithDb(db => db.Entries.CountAsync(e => e.ContestId == s.Contest.Id)));
    }

    [Fact]
    public async Task A_namesake_in_the_commune_is_asked_about_first()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        await app.AddPerson("Hà Thị Trùng", unitId: s.Communes[0].Id);
        using var officer = await app.SignedIn(s.Officer);
        (string, string?)[] fields = [("Form.FullName", "ha thi trung"), ("Form.CommuneId", s.Communes[0].Id.ToString()), .. Agreed(s)];
        using var asked = await officer.Submit("/nhap-ho/moi?ghiMoi=true", "/nhap-ho/moi", fields);
        var page = await Browser.Read(asked);
        Assert.Contains("trùng tên", page.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        using var another = await officer.Submit(page, "/nhap-ho/moi", [new("Form.IsSomebodyElse", "true")]);
        Assert.Equal(HttpStatusCode.Redirect, another.StatusCode);
    }

    [Fact]
    public async Task An_officer_takes_up_a_draft_with_consent_the_woman_sees_it_and_ends_it()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 1 });
        var id = s.Entries[0].Id;
        var woman = s.Entrants[0];
        // The scenario's first entry is helped already: a second officer of the same commune comes.
        var officer = await app.AddPerson("Vy Thị Cán Bộ", unitId: s.Communes[0].Id);
        await app.Appoint(officer.Id, s.Communes[0].Id, Domain.People.UnitRole.Officer);
        using var helping = await app.SignedIn(officer);
        using (var before = await helping.Get($"/ho-so/{id}"))
        {
            Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        }

        using var taken = await helping.Submit($"/nhap-ho/moi?chi={woman.Id}", "/nhap-ho/moi", ("Form.Target", $"ho-so:{id}"), ("Form.Consent", "InPerson"), ("Form.Note", "Tại nhà chị"), ("Form.Agreed", "true"));
        Assert.Equal($"/ho-so/{id}", taken.Headers.Location?.OriginalString);
        await helping.Page($"/ho-so/{id}/von");

        using var her = await app.SignedIn(woman);
        var seen = await her.Page($"/ho-so/{id}/nguoi-giup");
        Assert.Contains("Tại nhà chị", seen.Body!.TextContent, StringComparison.Ordinal);
        var end = seen.QuerySelectorAll("main form").Select(f => f.GetAttribute("action")!).Last(a => a.EndsWith("/thoi", StringComparison.Ordinal));
        using var ended = await her.Submit(seen, "", [], end);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        foreach (var path in new[] { "", "/von", "/kiem-tra", "/nguoi-giup" })
        {
            using var gone = await helping.Get($"/ho-so/{id}{path}");
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_works_in_the_contest_does_not_help_in_it()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        var woman = await app.AddPerson("Sùng Thị Thử", unitId: s.Communes[0].Id);
        await app.Appoint(s.Officer.Id, s.Contest, ContestRole.Secretary);
        using var officer = await app.SignedIn(s.Officer);
        using var refused = await officer.Submit($"/nhap-ho/moi?chi={woman.Id}", "/nhap-ho/moi", [.. Agreed(s)]);
        Assert.Contains("không nhập hộ ở đây được", (await Browser.Read(refused)).QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDb(db => db.Entries.CountAsync(e => e.PersonId == woman.Id)));
    }

    [Fact]
    public async Task An_officer_of_many_communes_looks_for_the_commune_by_name_first()
    {
        var s = await Scenario.Build(app, new() { Entries = 0, Drafts = 0 });
        var province = await app.AddUnit("LK-T", "Tỉnh Nhiều Xã", UnitLevel.Province);
        for (var i = 0; i < 30; i++)
        {
            await app.AddUnit($"LK-{i}", $"Xã Nhìn {i}", UnitLevel.Commune, province);
        }

        var commune = await app.AddUnit("LK-TC", "Xã Thành Đẹp", UnitLevel.Commune, province);
        var officer = await app.AddPerson("Cán bộ tỉnh");
        await app.Appoint(officer.Id, province.Id, UnitRole.Officer);
        using var browser = await app.SignedIn(officer);

        var asked = await browser.Page("/nhap-ho/moi?ghiMoi=true&tim=Lò Thị Mới");
        Assert.Empty(asked.QuerySelectorAll("main form[method=post], main select, main .links a"));
        Assert.Contains("Không thấy nơi nào", (await browser.Page("/nhap-ho/moi?ghiMoi=true&xa=cao lanh")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(20, (await browser.Page("/nhap-ho/moi?ghiMoi=true&xa=nhin")).QuerySelectorAll("main .links a").Length);
        var found = (await browser.Page("/nhap-ho/moi?ghiMoi=true&tim=Lò Thị Mới&xa=thanh dep")).QuerySelector("main .links a")!.GetAttribute("href")!;
        var form = await browser.Page(found);
        Assert.Equal("Lò Thị Mới", form.QuerySelector("[name='Form.FullName']")!.GetAttribute("value"));
        Assert.Contains("Xã Thành Đẹp, tỉnh Nhiều Xã", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // The commune stays chosen when the form comes back.
        using var unsaid = await browser.Submit(form, "/nhap-ho/moi", []);
        Assert.Contains("Xã Thành Đẹp", (await Browser.Read(unsaid)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var begun = await browser.Submit(form, "/nhap-ho/moi", [.. Agreed(s).Select(f => KeyValuePair.Create(f.Item1, f.Item2))]);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        Assert.Equal(commune.Id, await app.WithDb(db => db.People.Where(p => p.FullName == "Lò Thị Mới" && p.UnitId == commune.Id).Select(p => p.UnitId).SingleAsync()));
    }

    private static (string, string?)[] Agreed(Scenario s) => [("Form.Target", $"thi:{s.Contest.Id}"), ("Form.Consent", "Phone"), ("Form.Note", "Gọi sáng 9/3"), ("Form.Agreed", "true")];
}
