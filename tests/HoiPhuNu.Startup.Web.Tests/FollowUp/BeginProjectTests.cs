using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>A project begins in three ways, once.</summary>
public sealed class BeginProjectTests(App app) : IClassFixture<App>
{
    private const string Outside = "/theo-doi/moi/ngoai";

    [Fact]
    public async Task From_an_award_with_what_the_frozen_entry_says_and_once_however_often_the_form_is_sent()
    {
        var s = await Published();
        using var browser = await app.SignedIn(s.Manager!);
        var list = await browser.Page("/theo-doi/moi");
        var winner = s.Publication!.Rows.Single(r => r.AwardRank == 2);
        Assert.Contains("Giải Nhì", list.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var path = $"/theo-doi/moi/ho-so/{winner.EntryId}";
        Assert.NotNull(list.QuerySelector($"a[href='{path}']"));

        var form = await browser.Page(path);
        using var first = await browser.Submit(form, path, []);
        using var again = await browser.Submit(form, path, []);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        var project = await app.WithDb(db => db.SupportedProjects.Include(p => p.LegalForms).SingleAsync(p => p.EntryId == winner.EntryId));
        var entry = s.Entries.Single(e => e.Id == winner.EntryId);
        Assert.Equal((ProjectOrigin.Award, "Giải Nhì", entry.Title, entry.PersonId, entry.CommuneId), (project.Origin, project.AwardName, project.Title, project.PersonId, (Guid?)project.UnitId));
        Assert.Equal((s.Contest.Sectors.Single(x => x.Id == entry.SectorId).Name, (int)EntrantTypes.CooperativeGroup, LegalForm.CooperativeGroup, "Tổ thu măng và mật của bản, sấy và đóng chai tại chỗ, bán quanh năm."), (project.Sector, project.EntrantType, project.LegalForm, project.Summary));
        Assert.Equal((new DateOnly(2025, 3, 8), "Tổ hợp tác Thử nghiệm"), (project.LegalForms.Single().Since!.Value, project.LegalForms.Single().Name));

        // It was on trial: what it writes of its first year is a plan, shown beside the question and kept as nothing.
        Assert.Null(project.RevenueBefore);
        Assert.Contains("310.000.000", form.Body!.TextContent, StringComparison.Ordinal);

        Assert.Null((await browser.Page("/theo-doi/moi")).QuerySelector($"a[href='{path}']"));
        using var taken = await browser.Get(path);
        Assert.Equal($"/theo-doi/{project.Id}", taken.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_same_entry_twice_is_refused_with_the_reason_and_all_input_kept()
    {
        var s = await Published();
        using var browser = await app.SignedIn(s.Manager!);
        var path = $"/theo-doi/moi/ho-so/{s.Publication!.Rows.Single(r => r.AwardRank == 2).EntryId}";
        var (one, two) = (await browser.Page(path), await browser.Page(path));
        using var first = await browser.Submit(one, path, []);
        using var second = await browser.Submit(two, path, [new("Form.Title", "Tên gõ lại")]);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var page = await Browser.Read(second);
        Assert.Contains("Hồ sơ này đã có dự án", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tên gõ lại", ((IHtmlInputElement)page.QuerySelector("#Form_Title")!).Value);
    }

    [Fact]
    public async Task From_an_entry_without_an_award_of_a_contest_her_unit_hosts()
    {
        var s = await Published();
        using var browser = await app.SignedIn(s.Manager!);
        var without = s.Publication!.Rows.First(r => r.AwardName.Length == 0 && r.EntryId != s.Entries[0].Id).EntryId;
        var path = $"/theo-doi/moi/ho-so/{without}";
        Assert.Null((await browser.Page("/theo-doi/moi")).QuerySelector($"a[href='{path}']"));
        Assert.NotNull((await browser.Page("/theo-doi/moi?Nguon=ho-so")).QuerySelector($"a[href='{path}']"));
        using var sent = await browser.Submit(path, [new("Form.WorkersBefore", "4"), new("Form.WomenWorkersBefore", "5")]);
        Assert.Contains("nhiều hơn tổng số lao động", (await Browser.Read(sent)).Body!.TextContent, StringComparison.Ordinal);
        using var right = await browser.Submit(path, [new("Form.WorkersBefore", "5"), new("Form.WomenWorkersBefore", "4")]);
        var project = await app.WithDb(db => db.SupportedProjects.SingleAsync(p => p.EntryId == without));
        Assert.Equal((ProjectOrigin.Entry, "", 5, 4), (project.Origin, project.AwardName, project.WorkersBefore!.Value, project.WomenWorkersBefore!.Value));
        Assert.Equal($"/theo-doi/{project.Id}", right.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_entry_of_another_province_or_of_a_contest_not_published_is_out_of_reach()
    {
        var (own, other) = (await Published(), await Published());
        var closed = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed, FollowUp = true });
        using var browser = await app.SignedIn(own.Manager!);
        foreach (var entry in new[] { other.Entries[1].Id, closed.Entries[1].Id, Guid.CreateVersion7() })
        {
            using var answer = await browser.Get($"/theo-doi/moi/ho-so/{entry}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var hers = await app.SignedIn(closed.Manager!);
        using var early = await hers.Get($"/theo-doi/moi/ho-so/{closed.Entries[1].Id}");
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
    }

    [Fact]
    public async Task From_outside_for_a_woman_found_by_her_name_which_never_stands_in_an_address()
    {
        var (commune, manager) = await Unit("ng1");
        var woman = await app.AddPerson("Hoàng Thị Tìm Thấy", "+84900220001", unitId: commune.Id);
        using var browser = await app.SignedIn(manager);
        using var found = await browser.Submit(Outside, Outside + "/tim", ("Search", "tim thay"));
        var list = await Browser.Read(found);
        var link = list.QuerySelector($"a[href='{Outside}?chi={woman.Id}']");
        Assert.NotNull(link);
        Assert.Contains("…0001", link.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("900220001", list.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("220001", list.Body!.TextContent, StringComparison.Ordinal);

        using var sent = await browser.Submit($"{Outside}?chi={woman.Id}", Filled("Bún khô của chị"), Outside);
        var project = await app.WithDb(db => db.SupportedProjects.SingleAsync(p => p.PersonId == woman.Id));
        Assert.Equal($"/theo-doi/{project.Id}", sent.Headers.Location?.ToString());
        Assert.Equal((ProjectOrigin.Outside, commune.Id, 2026, (Guid?)null), (project.Origin, project.UnitId, project.Year, project.EntryId));
        Assert.StartsWith("DA26-", project.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_outside_for_somebody_new_who_is_written_down_once_and_asked_about_when_the_name_is_known()
    {
        var (commune, manager) = await Unit("ng2");
        await app.AddPerson("Lý Thị Trùng", unitId: commune.Id);
        using var browser = await app.SignedIn(manager);
        using var asked = await browser.Submit(Outside, Outside + "/tim", ("Search", "Lý Thị Trùng"), ("New", "true"));
        var form = await Browser.Read(asked);
        var typed = Filled("Rượu men lá").Append(new("Woman.UnitId", commune.Id.ToString())).ToList();
        using var refused = await browser.Submit(form, Outside, typed, Outside);
        Assert.Contains("trùng tên", (await Browser.Read(refused)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDb(db => db.People.CountAsync(p => p.UnitId == commune.Id && p.FullName == "Lý Thị Trùng")));

        typed.Add(new("Woman.IsSomebodyElse", "true"));
        using var first = await browser.Submit(form, Outside, typed, Outside);
        using var again = await browser.Submit(form, Outside, typed, Outside);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(2, await app.WithDb(db => db.People.CountAsync(p => p.UnitId == commune.Id && p.FullName == "Lý Thị Trùng")));
    }

    [Fact]
    public async Task An_idea_of_hers_that_is_followed_already_begins_again_only_when_it_is_said_to_be_another()
    {
        var (commune, manager) = await Unit("ng5");
        var woman = await app.AddPerson("Sùng Thị Một Lần", unitId: commune.Id);
        using var browser = await app.SignedIn(manager);
        var path = $"{Outside}?chi={woman.Id}";
        using var first = await browser.Submit(path, Filled("Bún khô của chị"), Outside);
        var project = await app.WithDb(db => db.SupportedProjects.SingleAsync(p => p.PersonId == woman.Id));
        var form = await browser.Page(path);
        Assert.NotNull(form.QuerySelector($"a[href='/theo-doi/{project.Id}/ho-tro/moi']"));
        Assert.Null(form.QuerySelector("[name='Form.IsAnother']"));
        using var twice = await browser.Submit(form, path, Filled("BÚN KHÔ của chị"), Outside);
        var refused = await Browser.Read(twice);
        Assert.Contains("Chị ấy đang có dự án cùng tên.", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDb(db => db.SupportedProjects.CountAsync(p => p.PersonId == woman.Id)));
        using var meant = await browser.Submit(refused, Outside, [new("Form.IsAnother", "true")], Outside);
        Assert.Equal(HttpStatusCode.Redirect, meant.StatusCode);
        Assert.Equal(2, await app.WithDb(db => db.SupportedProjects.CountAsync(p => p.PersonId == woman.Id)));
    }

    [Fact]
    public async Task From_an_entry_with_an_idea_that_is_followed_already_her_projects_stand_beside_and_it_is_asked()
    {
        var s = await Published();
        using var browser = await app.SignedIn(s.Manager!);
        var entry = s.Entries.Single(e => e.Id == s.Publication!.Rows.Single(r => r.AwardRank == 2).EntryId);
        var there = await app.WithDb(async db =>
        {
            var project = FollowUpStaging.Outside(entry.PersonId, entry.CommuneId!.Value, s.Manager!.Id, app.Now, 4711);
            db.SupportedProjects.Add(project);
            await db.SaveChangesAsync();
            return project;
        });
        var path = $"/theo-doi/moi/ho-so/{entry.Id}";
        var form = await browser.Page(path);
        Assert.NotNull(form.QuerySelector($"main a[href='/theo-doi/{there.Id}']"));
        using var same = await browser.Submit(form, path, [new("Form.Title", there.Title)]);
        var refused = await Browser.Read(same);
        Assert.Contains("Chị ấy đang có dự án cùng tên.", refused.Body!.TextContent, StringComparison.Ordinal);
        using var meant = await browser.Submit(refused, path, [new("Form.IsAnother", "true")]);
        Assert.Equal(HttpStatusCode.Redirect, meant.StatusCode);
    }

    [Fact]
    public async Task A_woman_of_another_province_is_not_found_and_not_begun_for()
    {
        var (_, manager) = await Unit("ng3");
        var (elsewhere, _) = await Unit("ng4");
        var stranger = await app.AddPerson("Trần Thị Nơi Khác", unitId: elsewhere.Id);
        using var browser = await app.SignedIn(manager);
        using var found = await browser.Submit(Outside, Outside + "/tim", ("Search", "noi khac"));
        Assert.Null((await Browser.Read(found)).QuerySelector(".tasks li"));
        using var direct = await browser.Get($"{Outside}?chi={stranger.Id}");
        Assert.Equal(HttpStatusCode.NotFound, direct.StatusCode);

        using var asked = await browser.Submit(Outside, Outside + "/tim", ("Search", "Người Mới"), ("New", "true"));
        using var posted = await browser.Submit(await Browser.Read(asked), Outside, Filled("Dự án lạc").Append(new("Woman.UnitId", elsewhere.Id.ToString())), Outside);
        Assert.Contains("không ở nơi chị phụ trách", (await Browser.Read(posted)).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.People.AnyAsync(p => p.FullName == "Người Mới")));
    }

    private static List<KeyValuePair<string, string?>> Filled(string title) =>
        [new("Form.Title", title), new("Form.Sector", "Du lịch cộng đồng"), new("Form.EntrantType", "Individual")];

    private Task<Scenario> Published() => Scenario.Build(app, new() { Stage = ScenarioStage.Published, FollowUp = true });

    private async Task<(UnionUnit Commune, Person Manager)> Unit(string code)
    {
        var province = await app.AddUnit(code, $"Tỉnh Thử {code}", UnitLevel.Province);
        var commune = await app.AddUnit(code + "-1", $"Xã Thử {code}", UnitLevel.Commune, province);
        var manager = await app.AddPerson($"Phụ Trách {code}", unitId: province.Id);
        await app.Appoint(manager.Id, province.Id, UnitRole.ProjectManager);
        return (commune, manager);
    }
}
