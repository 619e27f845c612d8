using System.Net;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Who sees which project, the thread, the woman's own page, changing and closing.</summary>
public sealed class ProjectPagesTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task An_officer_sees_her_commune_a_province_its_own_the_centre_all()
    {
        var centre = await app.AddUnit("TWX", "Trung ương thử", UnitLevel.Central);
        var (north, south) = (await Province("n1", centre), await Province("s1", centre));
        using var officer = await Staff(north.Commune, UnitRole.Officer);
        using var neighbour = await Staff(north.Second, UnitRole.Officer);
        using var province = await Staff(north.Unit, UnitRole.ProjectManager);
        using var approver = await Staff(south.Unit, UnitRole.FundApprover);
        using var all = await Staff(centre, UnitRole.ProjectManager);
        Assert.Equal([north.Project.Title], await Titles(officer));
        Assert.Empty(await Titles(neighbour));
        Assert.Equal([north.Project.Title], await Titles(province));
        Assert.Equal([south.Project.Title], await Titles(approver));
        Assert.Equal(2, (await Titles(all)).Count);
        Assert.Equal([south.Project.Title], await Titles(all, $"DonVi={south.Unit.Id}"));

        foreach (var (browser, hers, foreign) in new[] { (officer, north, south), (province, north, south), (approver, south, north) })
        {
            await browser.Page($"/theo-doi/{hers.Project.Id}");
            using var answer = await browser.Get($"/theo-doi/{foreign.Project.Id}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var next = await neighbour.Get($"/theo-doi/{north.Project.Id}");
        Assert.Equal(HttpStatusCode.NotFound, next.StatusCode);
    }

    [Fact]
    public async Task The_thread_says_what_it_is_how_it_stands_and_what_comes_next()
    {
        var s = await Scenario.Build(app, new() { Mentoring = true, FollowUp = true });
        var f = s.FollowUp!;
        using var manager = await app.SignedIn(s.Manager!);
        var page = await manager.Page($"/theo-doi/{f.Project.Id}");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("chưa có lần theo dõi nào được duyệt", text, StringComparison.Ordinal);
        Assert.Contains("3 triệu đồng", page.QuerySelector(".kpi")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("30 triệu đồng", page.QuerySelector(".kpi")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Máy đã lắp, chưa có điện ba pha.", text, StringComparison.Ordinal);
        Assert.Contains("Xin kéo điện ba pha", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/theo-doi/lan/{f.Due.Id}']"));
        Assert.NotNull(page.QuerySelector($"a[href='/theo-doi/ho-tro/{f.Support.Id}']"));

        // The one in charge coordinates no mentoring and runs no contest: she reads that there is a mentor, and opens neither pair nor entry.
        Assert.Contains(s.Judges[1].FullName, text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='/dong-hanh/cap/{s.Mentoring!.Pair.Id}']"));
        Assert.Null(page.QuerySelector($"a[href*='{s.Entries[0].Id}']"));
        using var officer = await app.SignedIn(s.Officer);
        var hers = await officer.Page($"/theo-doi/{f.Project.Id}");
        Assert.NotNull(hers.QuerySelector($"a[href='/dong-hanh/cap/{s.Mentoring.Pair.Id}']"));
        Assert.NotNull(hers.QuerySelector($"a[href='/ho-so/{s.Entries[0].Id}']"));

        await app.WithDb(async db =>
        {
            var project = await db.SupportedProjects.Include(p => p.LegalForms).SingleAsync(p => p.Id == f.Project.Id);
            var sent = await db.CheckIns.Include(c => c.Versions).SingleAsync(c => c.Id == f.Sent.Id);
            sent.Accept(project, s.Manager!.Id, app.Now);
            await db.SaveChangesAsync();
        });
        var seen = (await manager.Page($"/theo-doi/{f.Project.Id}")).QuerySelector(".kpi")!.TextContent;
        Assert.Contains("Đang hoạt động", seen, StringComparison.Ordinal);
        Assert.Contains(VietnamTime.FormatDate(f.Visit.On), seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Her_own_page_says_what_came_in_figures_and_words_and_what_is_due_and_no_warning()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true });
        var f = s.FollowUp!;
        using var hers = await app.SignedIn(s.Entrants[0]);
        using var sentOn = await hers.Get($"/theo-doi/{f.Project.Id}");
        Assert.Equal($"/du-an/{f.Project.Id}", sentOn.Headers.Location?.ToString());
        var page = await hers.Page($"/du-an/{f.Project.Id}");
        var money = page.QuerySelector("section[aria-labelledby=tien]")!.TextContent;
        foreach (var said in new[] { "30.000.000 đồng", "Ba mươi triệu đồng", "3.000.000 đồng", "Ba triệu đồng", "1.500.000 đồng", "Một triệu năm trăm nghìn đồng", "Ngân hàng giữ sổ" })
        {
            Assert.Contains(said, money, StringComparison.Ordinal);
        }

        Assert.NotNull(page.QuerySelector($".btn.big[href='/theo-doi/lan/{f.Due.Id}']"));
        Assert.Contains("Máy đã lắp", page.QuerySelector("section[aria-labelledby=loi]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("ảnh báo", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(f.Project.Title, (await hers.Page("/du-an")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var other = await app.SignedIn(s.Entrants[1]);
        using var foreign = await other.Get($"/du-an/{f.Project.Id}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Contains("chưa có dự án", (await other.Page("/du-an")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_waits_before_anything_else()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true });
        var f = s.FollowUp!;
        await app.WithDb(async db =>
        {
            var project = await db.SupportedProjects.SingleAsync(p => p.Id == f.Project.Id);
            var sent = await db.CheckIns.Include(c => c.Versions).SingleAsync(c => c.Id == f.Sent.Id);
            Assert.Null(sent.Return(project, "Doanh thu này của mấy tháng?", s.Manager!.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var hers = await app.SignedIn(s.Entrants[0]);
        var page = await hers.Page($"/du-an/{f.Project.Id}");
        Assert.Equal($"/theo-doi/lan/{f.Sent.Id}", page.QuerySelector(".btn.big")!.GetAttribute("href"));
        Assert.Contains("Doanh thu này của mấy tháng?", page.QuerySelector("section[aria-labelledby=theo-doi]")!.TextContent, StringComparison.Ordinal);

        // Also where an older one was never filled.
        await app.WithDb(db => db.CheckIns.Where(c => c.Id == f.Due.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.DueOn, f.Sent.DueOn.AddDays(-40))));
        Assert.Contains("Có câu hỏi chờ chị trả lời", (await hers.Page("/du-an")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_reads_every_question_with_its_day_and_her_answers_as_a_whole_what_is_missing_called_so()
    {
        await using var own = new App();
        var s = await Scenario.Build(own, new() { FollowUp = true, Entries = 1, Drafts = 0 });
        var (woman, manager, due) = (s.Entrants[0], s.Manager!.Id, s.FollowUp!.Due.Id);
        var answers = new CheckInAnswers { State = BusinessState.Working, Revenue = 2_000_000, Workers = 0 };
        await Step((c, p, now) => c.SaveDraft(p, answers, woman.Id, now));
        await Step((c, p, now) => c.Submit(p, null, woman.Id, now));
        var days = new List<DateOnly>();
        foreach (var (question, revenue) in new[] { ("Hai triệu của một tháng ạ?", 24_000_000L), ("Còn vốn lưu động thì sao ạ?", 30_000_000L) })
        {
            own.Clock.MoveTo(own.Now.AddDays(2));
            days.Add(VietnamTime.Today(own.Now));
            await Step((c, p, now) => c.Return(p, question, manager, now));
            answers = answers with { Revenue = revenue };
            await Step((c, p, now) => c.SaveDraft(p, answers, woman.Id, now));
            await Step((c, p, now) => c.Submit(p, null, woman.Id, now));
        }

        using var hers = await own.SignedIn(woman);
        var told = (await hers.Page($"/du-an/{s.FollowUp.Project.Id}")).QuerySelectorAll("section[aria-labelledby=theo-doi] > details").Single(d => d.TextContent.Contains("Hai triệu của một tháng ạ?", StringComparison.Ordinal));
        Assert.Contains("Chờ duyệt", told.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        var asked = told.QuerySelectorAll("ol > li").Select(l => l.TextContent).ToList();
        Assert.Equal(2, asked.Count);
        Assert.All(asked.Zip(days), a => Assert.Contains("Hội hỏi ngày " + VietnamTime.FormatDate(a.Second), a.First, StringComparison.Ordinal));
        Assert.Contains("trước là 2.000.000 đồng, nay là 24.000.000 đồng", asked[0], StringComparison.Ordinal);
        Assert.Contains("Còn vốn lưu động thì sao ạ?", asked[1], StringComparison.Ordinal);
        Assert.Contains("trước là 24.000.000 đồng, nay là 30.000.000 đồng", asked[1], StringComparison.Ordinal);
        string Answer(string label, int version = 0) => told.QuerySelectorAll("dl")[version].QuerySelectorAll("dt").Single(t => t.TextContent == label).NextElementSibling!.TextContent;
        Assert.Equal(("30.000.000 đồng", "0 người", "chưa trả lời", "chưa trả lời"), (Answer("Doanh thu của kỳ"), Answer("Tất cả lao động"), Answer("Lợi nhuận của kỳ"), Answer("Khó khăn")));
        Assert.DoesNotContain("Dừng từ ngày", told.TextContent, StringComparison.Ordinal);
        Assert.Equal((3, "24.000.000 đồng", "2.000.000 đồng"), (told.QuerySelectorAll("dl").Length, Answer("Doanh thu của kỳ", 1), Answer("Doanh thu của kỳ", 2)));
        Assert.Equal(2, told.QuerySelectorAll("details").Length);

        Task Step(Func<CheckIn, SupportedProject, DateTime, Refusal?> take) => own.WithDb(async db =>
        {
            var checkIn = await db.CheckIns.Include(c => c.Versions).Include(c => c.Project).ThenInclude(p => p.LegalForms).AsSingleQuery().SingleAsync(c => c.Id == due);
            Assert.Null(take(checkIn, checkIn.Project, own.Now));
            await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task Changing_keeps_what_another_saved_and_a_new_legal_form_is_a_step()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true });
        var here = $"/theo-doi/{s.FollowUp!.Project.Id}";
        using var manager = await app.SignedIn(s.Manager!);
        var (one, two) = (await manager.Page(here + "/sua"), await manager.Page(here + "/sua"));
        using var first = await manager.Submit(one, here + "/sua", [new("Form.Title", "Tên thứ nhất")]);
        using var second = await manager.Submit(two, here + "/sua", [new("Form.Title", "Tên thứ hai")]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("Tên thứ nhất", (await Browser.Read(second)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var early = await manager.Submit(here + "/loai-hinh", null, ("Form.Kind", "Cooperative"), ("Form.Since", "01/01/2025"));
        Assert.Contains("08/03/2025", (await Browser.Read(early)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var became = await manager.Submit(here + "/loai-hinh", null, ("Form.Kind", "Cooperative"), ("Form.Since", "01/03/2026"), ("Form.Name", "Hợp tác xã Măng"));
        var project = await Load(s);
        Assert.Equal((LegalForm.Cooperative, 2, "Tên thứ nhất"), (project.LegalForm, project.LegalForms.Count, project.Title));
        Assert.Contains("Hợp tác xã Măng", (await manager.Page(here)).QuerySelector("aside .steps")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_with_a_reason_nothing_more_is_changed_until_it_is_reopened()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true });
        var here = $"/theo-doi/{s.FollowUp!.Project.Id}";
        using var manager = await app.SignedIn(s.Manager!);
        using var without = await manager.Submit(here + "/khep", null, ("Form.Reason", ""));
        Assert.Equal(HttpStatusCode.OK, without.StatusCode);
        Assert.Null((await Load(s)).ClosedAt);
        var edit = await manager.Page(here + "/sua");
        using var closed = await manager.Submit(here + "/khep", null, ("Form.Reason", "Đã theo dõi đủ"));
        Assert.Equal(app.Now, (await Load(s)).ClosedAt);
        var page = await manager.Page(here);
        Assert.Contains("Đã theo dõi đủ", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{here}/sua']"));
        using var late = await manager.Submit(edit, here + "/sua", [new("Form.Title", "Sửa muộn")]);
        Assert.Contains("Dự án đã khép", (await Browser.Read(late)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var opened = await manager.Submit(here, here + "/mo-lai");
        Assert.Null((await Load(s)).ClosedAt);
    }

    [Fact]
    public async Task Sensitive_facts_are_kept_with_consent_and_shown_only_after_the_reason_is_logged()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true });
        var (id, here) = (s.FollowUp!.Project.Id, $"/theo-doi/{s.FollowUp!.Project.Id}/nhay-cam");
        using var manager = await app.SignedIn(s.Manager!);
        using var without = await manager.Submit(here, here, ("Form.Ethnicity", "05"), ("Form.HouseholdClass", "Poor"), ("Form.ClassYear", "2025"));
        Assert.Contains("khi chị ấy đã đồng ý", (await Browser.Read(without)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.SensitiveFacts.AnyAsync(x => x.ProjectId == id)));
        using var kept = await manager.Submit(here, here, ("Form.Ethnicity", "05"), ("Form.HouseholdClass", "Poor"), ("Form.ClassYear", "2025"), ("Form.Consents", "true"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);

        Assert.Null((await manager.Page(here)).QuerySelector("#Form_Ethnicity"));
        using var noReason = await manager.Submit(here, here + "/mo", ("Reason.Why", " "));
        Assert.Null((await Browser.Read(noReason)).QuerySelector("#Form_Ethnicity"));
        Assert.False(await app.WithDb(db => db.SensitiveAccesses.AnyAsync(a => a.ProjectId == id)));

        using var opened = await manager.Submit(here, here + "/mo", ("Reason.Why", "Báo cáo quý I"));
        var shown = await Browser.Read(opened);
        Assert.Equal("05", shown.QuerySelector("#Form_Ethnicity option[selected]")!.GetAttribute("value"));
        var access = await app.WithDb(db => db.SensitiveAccesses.SingleAsync(a => a.ProjectId == id));
        Assert.Equal((s.Manager!.Id, "Báo cáo quý I", app.Now), (access.ById, access.Reason, access.At));
        Assert.Equal(1, await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(SensitiveFactsOpened) && a.SubjectId == id)));
        var after = await manager.Page(here);
        Assert.Contains("Báo cáo quý I", after.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Null(after.QuerySelector("#Form_Ethnicity"));

        // A form shown before somebody else changed it says so, and shows nothing of what stands there now.
        using var changed = await manager.Submit(shown, here, [new("Form.HouseholdClass", "NearPoor"), new("Form.Consents", "true")], here);
        using var stale = await manager.Submit(shown, here, [new("Form.Ethnicity", "01"), new("Form.Consents", "true")], here);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Contains("vừa sửa dữ liệu này", (await Browser.Read(stale)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var erased = await manager.Submit(here, here + "/xoa");
        Assert.False(await app.WithDb(db => db.SensitiveFacts.AnyAsync(x => x.ProjectId == id)));
        Assert.True(await app.WithDb(db => db.SensitiveAccesses.AnyAsync(a => a.ProjectId == id)));

        using var officer = await app.SignedIn(s.Officer);
        using var refused = await officer.Get(here);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_list_filters_by_state_origin_warning_and_words()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true });
        var other = await app.AddPerson("Vi Thị Bún", unitId: s.Communes[1].Id);
        await app.WithDb(async db =>
        {
            db.SupportedProjects.Add(FollowUpStaging.Outside(other.Id, s.Communes[1].Id, s.Manager!.Id, app.Now, 9001));
            await db.SaveChangesAsync();
        });
        using var manager = await app.SignedIn(s.Manager!);
        Assert.Equal(2, (await Titles(manager)).Count);
        Assert.Equal(["Dự án thử số 9001"], await Titles(manager, "Nguon=Outside"));
        Assert.Equal(["Dự án thử số 9001"], await Titles(manager, "Tim=vi+thi+bun"));
        Assert.Equal([s.FollowUp!.Project.Title], await Titles(manager, $"Tim={s.FollowUp.Project.Code}"));
        Assert.Equal(2, (await Titles(manager, "TinhTrang=NotSeen")).Count);
        Assert.Empty(await Titles(manager, "TinhTrang=Working"));
        Assert.Equal([s.FollowUp.Project.Title], await Titles(manager, "CanhBao=co"));
        Assert.Equal(["Dự án thử số 9001"], await Titles(manager, $"DonVi={s.Communes[1].Id}"));
        await app.WithDb(async db =>
        {
            var project = await db.SupportedProjects.Include(p => p.LegalForms).SingleAsync(p => p.Id == s.FollowUp.Project.Id);
            var sent = await db.CheckIns.Include(c => c.Versions).SingleAsync(c => c.Id == s.FollowUp.Sent.Id);
            Assert.Null(sent.Accept(project, s.Manager!.Id, app.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal([s.FollowUp.Project.Title], await Titles(manager, "TinhTrang=Working"));
        Assert.Equal(["Dự án thử số 9001"], await Titles(manager, "TinhTrang=NotSeen"));
    }

    private static async Task<IReadOnlyList<string>> Titles(Browser browser, string filter = "") =>
        [.. (await browser.Page("/theo-doi?" + filter)).QuerySelectorAll("tbody th a").Select(a => a.TextContent)];

    private Task<SupportedProject> Load(Scenario s) => app.WithDb(db => db.SupportedProjects.Include(p => p.LegalForms).SingleAsync(p => p.Id == s.FollowUp!.Project.Id));

    private async Task<Browser> Staff(UnionUnit unit, UnitRole role)
    {
        var person = await app.AddPerson($"{role} {unit.Code}", unitId: unit.Id);
        await app.Appoint(person.Id, unit.Id, role);
        return await app.SignedIn(person);
    }

    private async Task<(UnionUnit Unit, UnionUnit Commune, UnionUnit Second, SupportedProject Project)> Province(string code, UnionUnit centre)
    {
        var province = await app.AddUnit(code, $"Tỉnh Xem {code}", UnitLevel.Province, centre);
        var commune = await app.AddUnit(code + "-1", $"Xã Xem {code}", UnitLevel.Commune, province);
        var second = await app.AddUnit(code + "-2", $"Xã Bên {code}", UnitLevel.Commune, province);
        var woman = await app.AddPerson($"Chị {code}", unitId: commune.Id);
        var project = FollowUpStaging.Outside(woman.Id, commune.Id, woman.Id, app.Now, code[0] + code[1]);
        await app.WithDb(async db =>
        {
            db.SupportedProjects.Add(project);
            await db.SaveChangesAsync();
        });
        return (province, commune, second, project);
    }
}
