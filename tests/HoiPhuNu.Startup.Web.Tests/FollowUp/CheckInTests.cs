using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>A check-in from its first page to its acceptance, as a browser without JavaScript sends it.</summary>
public sealed class CheckInTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task She_fills_it_page_by_page_sends_it_gets_a_question_corrects_and_it_is_accepted()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        Assert.Contains("Mười hai tháng trước khi được hỗ trợ: 240.000.000 đồng", Text(await woman.Page(address + "/doanh-thu")), StringComparison.Ordinal);
        using var manager = await app.SignedIn(s.Manager!);
        using var before = await manager.Submit($"/theo-doi/lan/{s.FollowUp.Sent.Id}", $"/theo-doi/lan/{s.FollowUp.Sent.Id}/nhan");
        Assert.EndsWith("/doanh-thu", await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working")), StringComparison.Ordinal);
        var revenue = await woman.Page(address + "/doanh-thu");
        Assert.Contains("Lần trước: 40.000.000 đồng", Text(revenue), StringComparison.Ordinal);
        await Saved(woman, address + "/doanh-thu", ("Form.Revenue", "2 triệu"), ("Form.Side", "Loss"), ("Form.Profit", "500.000"));
        await Saved(woman, address + "/lao-dong", ("Form.Workers", "5"), ("Form.WomenWorkers", "5"), ("Form.MinorityWorkers", "0"));
        await Saved(woman, address + "/loai-hinh", ("Form.LegalForm", "Cooperative"), ("Form.LegalFormSince", "02/03/2026"), ("Form.OcopStars", "3"));
        var check = await woman.Page(address + "/kiem-tra");
        Assert.Contains("-500.000 đồng", Text(check), StringComparison.Ordinal);
        Assert.Contains("chưa có số", Text(check), StringComparison.Ordinal);
        Assert.Contains("0 người", Text(check), StringComparison.Ordinal);
        await Sent(woman, address);

        using var asked = await officer.Submit(address, address + "/tra-lai", ("Form.Question", "Hai triệu của một tháng ạ?"));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("Hai triệu của một tháng ạ?", Text(await woman.Page(address)), StringComparison.Ordinal);
        await Saved(woman, address + "/doanh-thu", ("Form.Revenue", "24 triệu"));
        await Sent(woman, address);
        var both = await officer.Page(address);
        Assert.Contains("2.000.000 đồng", Text(both), StringComparison.Ordinal);
        Assert.Contains("24.000.000 đồng", Text(both), StringComparison.Ordinal);
        using var accepted = await officer.Submit(address, address + "/nhan");
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        var (checkIn, project) = await Load(s.FollowUp.Due.Id);
        Assert.Equal((CheckInStatus.Accepted, 24_000_000L, -500_000L, 5, 0), (checkIn.Status, checkIn.Revenue!.Value, checkIn.Profit!.Value, checkIn.Workers!.Value, checkIn.MinorityWorkers!.Value));
        Assert.Null(checkIn.PoorWorkers);
        Assert.Equal(2, checkIn.Versions.Count);
        Assert.Equal(LegalForm.Cooperative, project.LegalForm);
    }

    [Theory]
    [InlineData("lao-dong", "Form.Workers", "-3", "Số lao động là số từ 0 trở lên")]
    [InlineData("lao-dong", "Form.WomenWorkers", "9", "Số lao động nữ nhiều hơn tổng số lao động")]
    [InlineData("lao-dong", "Form.MinorityWorkers", "9", "dân tộc thiểu số nhiều hơn")]
    [InlineData("lao-dong", "Form.PoorWorkers", "9", "cận nghèo nhiều hơn")]
    [InlineData("doanh-thu", "Form.Revenue", "-5.000.000", "Ghi số tiền")]
    [InlineData("doanh-thu", "Form.Profit", "500.000", "Chọn lãi hay lỗ")]
    [InlineData("loai-hinh", "Form.OcopStars", "7", "OCOP xếp 3, 4 hoặc 5 sao")]
    [InlineData("loai-hinh", "Form.LegalFormSince", "31/12/2099", "Ngày đăng ký chưa tới")]
    [InlineData("tinh-hinh", "Form.StateSince", "31/12/2099", "Ngày dừng chưa tới")]
    public async Task What_cannot_be_is_said_and_what_was_typed_is_kept(string page, string field, string typed, string says)
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}/{page}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        (string, string?)[] others = page switch
        {
            "lao-dong" when field != "Form.Workers" => [("Form.Workers", "5")],
            "tinh-hinh" => [("Form.State", "Paused")],
            "loai-hinh" => [("Form.LegalForm", "Cooperative")],
            _ => [],
        };
        using var posted = await woman.Submit(address, null, [.. others, (field, typed)]);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        var back = await Browser.Read(posted);
        Assert.Contains(says, Text(back), StringComparison.Ordinal);
        if (back.QuerySelector($"input[type=text][name='{field}']") is { } input)
        {
            Assert.Equal(typed, input.GetAttribute("value"));
        }

        var (checkIn, _) = await Load(s.FollowUp.Due.Id);
        Assert.Null(checkIn.DraftSavedAt);
    }

    [Fact]
    public async Task Every_wrong_number_of_workers_is_told_beside_its_own_box_at_once()
    {
        var s = await Staged();
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var posted = await woman.Submit($"/theo-doi/lan/{s.FollowUp!.Due.Id}/lao-dong", null, ("Form.Workers", "2"), ("Form.WomenWorkers", "5"), ("Form.MinorityWorkers", "-1"));
        var back = await Browser.Read(posted);
        Assert.Equal(["Form.WomenWorkers", "Form.MinorityWorkers"], back.QuerySelectorAll(".err input").Select(i => i.GetAttribute("name")!));
    }

    [Fact]
    public async Task Two_officers_at_once_see_both_versions_and_nothing_is_overwritten()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}/lao-dong";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        var opened = await officer.Page(address);
        await Saved(woman, address, ("Form.Workers", "6"));
        using var second = await officer.Submit(opened, address, [new("Form.Workers", "9")], address);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var both = await Browser.Read(second);
        Assert.Equal("9", both.QuerySelector("input[name='Form.Workers']")!.GetAttribute("value"));
        Assert.Contains("6 người", both.QuerySelector("#loi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, (await Load(s.FollowUp.Due.Id)).CheckIn.Draft.Workers);

        // Having seen both she saves hers knowingly; other pages were never in the way.
        using var knowingly = await officer.Submit(both, address, [], address);
        Assert.Equal(HttpStatusCode.Redirect, knowingly.StatusCode);
        Assert.Equal(9, (await Load(s.FollowUp.Due.Id)).CheckIn.Draft.Workers);
    }

    [Fact]
    public async Task What_was_changed_after_the_check_page_was_shown_is_shown_before_it_is_sent()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        var check = await woman.Page(address + "/kiem-tra");
        await Saved(officer, address + "/lao-dong", ("Form.Workers", "8"));
        using var held = await woman.Submit(check, address + "/kiem-tra", [], address + "/gui");
        Assert.Equal(HttpStatusCode.OK, held.StatusCode);
        var again = await Browser.Read(held);
        Assert.Contains("8 người", Text(again), StringComparison.Ordinal);
        using var sent = await woman.Submit(again, address + "/kiem-tra", [], address + "/gui");
        Assert.Equal(CheckInStatus.Submitted, (await Load(s.FollowUp.Due.Id)).CheckIn.Status);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_version()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Stopped"));
        var check = await woman.Page(address + "/kiem-tra");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var posted = await woman.Submit(check, address + "/kiem-tra", [], address + "/gui");
            Assert.Equal(address, posted.Headers.Location?.OriginalString);
        }

        Assert.Single((await Load(s.FollowUp.Due.Id)).CheckIn.Versions);
        Assert.Contains("đang chờ Hội đọc", Text(await woman.Page(address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_filled_it_leaves_the_reading_to_another()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var officer = await app.SignedIn(s.Officer);
        using var manager = await app.SignedIn(s.Manager!);
        await Saved(officer, address + "/tinh-hinh", ("Form.State", "Growing"));
        await Sent(officer, address);
        Assert.Null((await officer.Page(address)).QuerySelector($"form[action='{address}/nhan']"));
        var another = await officer.Page($"/theo-doi/{s.FollowUp.Project.Id}/lan/moi");
        another.QuerySelector("main form")!.SetAttribute("action", address + "/nhan");
        using var forced = await officer.Submit(another, address, [new("Form.Number", "1")], address + "/nhan");
        Assert.Contains("người khác đọc và duyệt", Text(await Browser.Read(forced)), StringComparison.Ordinal);
        Assert.Equal(CheckInStatus.Submitted, (await Load(s.FollowUp.Due.Id)).CheckIn.Status);
        using var accepted = await manager.Submit(address, address + "/nhan");
        Assert.Equal(CheckInStatus.Accepted, (await Load(s.FollowUp.Due.Id)).CheckIn.Status);
    }

    [Fact]
    public async Task A_period_to_come_is_refused_whether_planned_or_between()
    {
        var s = await Staged();
        using var officer = await app.SignedIn(s.Officer);
        var later = await app.WithDb(db => db.CheckIns.Where(c => c.ProjectId == s.FollowUp!.Project.Id && c.Month == 24).Select(c => c.Id).SingleAsync());
        Assert.Contains("điền được từ ngày", Text(await officer.Page($"/theo-doi/lan/{later}")), StringComparison.Ordinal);
        using var away = await officer.Get($"/theo-doi/lan/{later}/tinh-hinh");
        Assert.Equal($"/theo-doi/lan/{later}", away.Headers.Location?.OriginalString);
        using var between = await officer.Submit($"/theo-doi/{s.FollowUp!.Project.Id}/lan/moi", null, ("Form.From", "01/03/2026"), ("Form.To", "31/12/2026"));
        var page = await Browser.Read(between);
        Assert.Contains("Kỳ theo dõi này chưa tới", Text(page), StringComparison.Ordinal);
        Assert.Equal("31/12/2026", page.QuerySelector("[name='Form.To']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Money_used_goes_to_the_oldest_support_that_has_something_unspent_and_the_excess_is_told()
    {
        var s = await Staged();
        var project = s.FollowUp!.Project;
        var (older, newer) = (s.FollowUp.Support.Id, await Paid(s, 4_000_000, -20));
        var address = $"/theo-doi/lan/{s.FollowUp.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        await Saved(woman, address + "/tien-ho-tro", ("Form.MoneyUsed", "6,5 triệu"));
        await Sent(woman, address);
        using var accepted = await officer.Submit(address, address + "/nhan");
        Assert.Contains("1.000.000 đồng", Text(await officer.Page(address)), StringComparison.Ordinal);
        var spent = await app.WithDb(db => db.Supports.Where(x => x.ProjectId == project.Id).SelectMany(x => x.Spendings).Where(x => x.CheckInId != null).ToDictionaryAsync(x => x.SupportId, x => x.Amount));
        Assert.Equal((1_500_000L, 5_000_000L), (spent[older], spent[newer]));
    }

    [Fact]
    public async Task Reminders_go_out_once_when_it_opens_and_once_when_it_is_late()
    {
        await using var own = new App();
        var s = await Scenario.Build(own, new() { FollowUp = true, Entries = 1, Drafts = 0 });
        await Remind(own);
        await Remind(own);
        Assert.Equal(["CheckInOpened"], await Kinds(own, s));
        own.Clock.MoveTo(own.Now.AddDays(20));
        await Remind(own);
        await Remind(own);
        Assert.Equal(["CheckInLate", "CheckInLateOfficer", "CheckInOpened"], await Kinds(own, s));
    }

    private static async Task<string[]> Kinds(App app, Scenario s)
    {
        await using var scope = app.Services.CreateAsyncScope();
        while (await app.WithDb(db => db.OutboxMessages.AnyAsync(m => m.DoneAt == null && m.ParkedAt == null)))
        {
            await ActivatorUtilities.CreateInstance<OutboxWorker>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        }

        return await app.WithDb(db => db.Notices.Where(n => n.PersonId == s.Entrants[0].Id || n.PersonId == s.Officer.Id).OrderBy(n => n.Kind).Select(n => n.Kind).ToArrayAsync());
    }

    private static async Task Remind(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<CheckInReminders>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Planning_again_writes_nothing_and_a_moved_first_support_moves_what_nobody_touched()
    {
        await using var own = new App();
        var s = await Scenario.Build(own, new() { FollowUp = true, Entries = 1, Drafts = 0 });
        var id = s.FollowUp!.Due.Id;
        await Plan(own);
        var before = await own.WithDb(db => db.CheckIns.Where(c => c.Id == id).Select(c => new { c.Version, c.DueOn }).SingleAsync());
        Assert.Equal(0, before.Version - s.FollowUp.Due.Version);
        await own.WithDb(async db =>
        {
            (await db.SupportedProjects.SingleAsync(p => p.Id == s.FollowUp.Project.Id)).SupportedSince(s.FollowUp.Project.FirstSupportedOn!.Value.AddDays(-5));
            await db.SaveChangesAsync();
        });
        await Plan(own);
        Assert.Equal(s.FollowUp.Project.FirstSupportedOn!.Value.AddDays(-5).AddMonths(3), await own.WithDb(db => db.CheckIns.Where(c => c.Id == id).Select(c => c.DueOn).SingleAsync()));
        Assert.Equal(4, await own.WithDb(db => db.CheckIns.CountAsync(c => c.Month > 0)));
    }

    private static async Task Plan(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<PlanCheckIns>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Autosave_keeps_what_can_be_kept_and_says_so()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}/lao-dong";
        using var woman = await app.SignedIn(s.Entrants[0]);
        var page = await woman.Page(address);
        page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First().SetAttribute("action", address + "/nhap");
        using var kept = await woman.Submit(page, address, [new("Form.Workers", "7")], address + "/nhap");
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        using var bad = await woman.Submit(page, address, [new("Form.Workers", "-7"), new("Version", kept.Headers.GetValues("X-Version").Single())], address + "/nhap");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal(7, (await Load(s.FollowUp.Due.Id)).CheckIn.Draft.Workers);
    }

    private Task<Scenario> Staged() => Scenario.Build(app, new() { FollowUp = true, Entries = 1, Drafts = 0 });

    private Task<(CheckIn CheckIn, SupportedProject Project)> Load(Guid id) => app.WithDb(async db =>
    {
        var checkIn = await db.CheckIns.AsNoTracking().Include(c => c.Versions).Include(c => c.Project).SingleAsync(c => c.Id == id);
        return (checkIn, checkIn.Project);
    });

    private Task<Guid> Paid(Scenario s, long amount, int daysAgo) => app.WithDb(async db =>
    {
        var on = Domain.Shared.VietnamTime.Today(app.Now).AddDays(daysAgo);
        var project = await db.SupportedProjects.SingleAsync(p => p.Id == s.FollowUp!.Project.Id);
        var details = new SupportDetails(SupportKind.Grant, FunderKind.UnionFund, "Quỹ Hội", null, "13/QĐ", on, amount, "Mua máy");
        var (support, refusal) = Support.Decide(project, details, [], s.Manager!.Id, app.Now);
        Assert.Null(refusal);
        var (ask, refused) = support!.Ask(support.Tranches[0].Id, amount, "", s.Manager!.Id, app.Now);
        Assert.Null(refused);
        Assert.Null(support.Approve(ask!.Id, s.Approver!.Id, app.Now));
        Assert.Null(support.Pay(ask.Id, on, PaymentWay.BankTransfer, "Chị", s.Manager!.Id, app.Now));
        db.Supports.Add(support);
        await db.SaveChangesAsync();
        return support.Id;
    });

    private static string Text(IHtmlDocument page) => page.Body!.TextContent;

    private static async Task<string> Saved(Browser browser, string address, params (string, string?)[] fields)
    {
        using var posted = await browser.Submit(address, address, fields);
        Assert.True(posted.StatusCode == HttpStatusCode.Redirect, await posted.Content.ReadAsStringAsync());
        return posted.Headers.Location!.OriginalString;
    }

    private static async Task Sent(Browser browser, string address)
    {
        using var posted = await browser.Submit(address + "/kiem-tra", address + "/gui");
        Assert.Equal(address, posted.Headers.Location?.OriginalString);
    }
}
