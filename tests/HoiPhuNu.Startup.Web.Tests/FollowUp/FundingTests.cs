using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Support from its decision to the money in her hand: who does which step, and what is refused with its reason and nothing lost.</summary>
public sealed class FundingTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task A_decision_is_entered_its_first_tranche_asked_for_approved_by_another_and_paid_and_each_hears_of_it()
    {
        var s = await World();
        var project = s.FollowUp!.Project.Id;
        using var organizer = await app.SignedIn(s.Manager!);
        using var officer = await app.SignedIn(s.Officer);
        using var approver = await app.SignedIn(s.Approver!);

        var path = $"/theo-doi/{project}/ho-tro/moi";
        using var made = await organizer.Submit(path, path, [.. Decision("30 triệu"), ("Form.Tranches[0].Percent", "50"), ("Form.Tranches[1].Percent", "50"), ("Form.Tranches[1].Condition", "Có chứng từ đợt 1")]);
        var url = Location(made);
        var support = await Load(url);
        Assert.Equal([15_000_000L, 15_000_000L], support.Tranches.OrderBy(t => t.Number).Select(t => t.Amount));
        Assert.Contains("Ba mươi triệu đồng", (await organizer.Page(url)).Body!.TextContent, StringComparison.Ordinal);

        using var asked = await officer.Submit(url + "/de-nghi", null, ("Form.Amount", "15 triệu"));
        Assert.Equal(url, Location(asked));
        await app.Drain();
        var payment = (await Load(url)).Disbursements.Single();
        var pay = $"{url}/chi/{payment.Id}";
        using var approved = await approver.Submit(pay, pay + "/duyet");
        Assert.Equal(url, Location(approved));
        using var paid = await organizer.Submit(pay, pay + "/da-chi", ("Pay.Way", "BankTransfer"), ("Pay.NoEvidence", "Ngân hàng gửi ủy nhiệm chi sau"));
        Assert.Equal(url, Location(paid));

        using var woman = await app.SignedIn(s.Entrants[0]);
        var hers = await woman.Page(url);
        Assert.Contains("15.000.000 đồng", hers.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(hers.QuerySelectorAll("main form[method=post]"));
        Assert.Contains("Mười lăm triệu đồng", (await woman.Page(url + "/in")).Body!.TextContent, StringComparison.Ordinal);

        await app.Drain();
        Assert.Contains(await app.NoticesOf(s.Approver!.Id), n => n.Kind == "PaymentAsked" && n.Url == pay);
        Assert.Contains(await app.NoticesOf(s.Officer.Id), n => n.Kind == "PaymentDecided" && n.Url == pay);
        Assert.Contains(await app.NoticesOf(s.Entrants[0].Id), n => n.Kind == "MoneyCame" && n.Body.Contains("Mười lăm triệu đồng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tranches_that_do_not_make_the_amount_come_back_with_the_difference_and_everything_typed()
    {
        var s = await World();
        using var organizer = await app.SignedIn(s.Manager!);
        var path = $"/theo-doi/{s.FollowUp!.Project.Id}/ho-tro/moi";
        using var answer = await organizer.Submit(path, path, [.. Decision("30 triệu"), ("Form.Tranches[0].Amount", "10 triệu"), ("Form.Tranches[1].Amount", "12 triệu")]);
        var page = await Browser.Read(answer);
        Assert.Contains("Các đợt cộng lại là 22.000.000 đồng, còn thiếu 8.000.000 đồng mới đủ 30.000.000 đồng.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12 triệu", page.QuerySelector("[name='Form.Tranches[1].Amount']")!.GetAttribute("value"));
        Assert.Equal("Mua máy sấy", page.QuerySelector("[name='Form.Purpose']")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_first_support_plans_the_check_ins_and_the_beginning_follows_the_earliest_decision_that_stands()
    {
        var s = await World();
        using var organizer = await app.SignedIn(s.Manager!);
        var project = s.FollowUp!.Project.Id;
        var path = $"/theo-doi/{project}/ho-tro/moi";
        using var made = await organizer.Submit(path, path, [.. Decision("5 triệu", "1/2/2026")]);
        var url = Location(made);
        Assert.Equal(new DateOnly(2026, 2, 1), await FirstDay(project));
        Assert.Equal([3, 6, 12, 24], await app.WithDb(db => db.CheckIns.Where(c => c.ProjectId == project && c.Month > 0).OrderBy(c => c.Month).Select(c => c.Month).ToListAsync()));
        using var cancelled = await organizer.Submit(url + "/huy", null, ("Form.Reason", "Ghi nhầm dự án"));
        Assert.Equal(url, Location(cancelled));
        Assert.Equal(s.FollowUp.Support.DecidedOn, await FirstDay(project));
    }

    [Fact]
    public async Task Who_asked_cannot_approve_even_when_she_approves_payments_of_the_unit()
    {
        var s = await World();
        await app.Appoint(s.Officer.Id, s.Host.Id, UnitRole.FundApprover);
        using var officer = await app.SignedIn(s.Officer);
        var pay = $"{s.FollowUp!.Url}/chi/{s.FollowUp.Asked.Id}";
        Assert.Contains("Chị là người đề nghị khoản này.", (await officer.Page(pay)).Body!.TextContent, StringComparison.Ordinal);
        using var answer = await officer.Post(pay + "/duyet", ("Step.Version", $"{(await Load(s.FollowUp.Url)).Version}"), Token(await officer.Page(pay)));
        Assert.Contains("Chị là người đề nghị khoản này.", (await Browser.Read(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DisbursementStatus.Asked, await StatusOf(s.FollowUp.Asked.Id));
    }

    [Fact]
    public async Task Of_two_approvers_at_once_one_decides_and_the_other_reads_what_was_done()
    {
        var s = await World();
        var second = await app.AddPerson("Duyệt Chi Thứ Hai");
        await app.Appoint(second.Id, s.Host.Id, UnitRole.FundApprover);
        using var one = await app.SignedIn(s.Approver!);
        using var other = await app.SignedIn(second);
        var pay = $"{s.FollowUp!.Url}/chi/{s.FollowUp.Asked.Id}";
        var shown = await other.Page(pay);
        using var first = await one.Submit(pay, pay + "/duyet");
        Assert.Equal(s.FollowUp.Url, Location(first));
        using var late = await other.Submit(shown, pay, [KeyValuePair.Create<string, string?>("Step.Reason", "Thiếu báo giá")], pay + "/tu-choi");
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Contains("không còn chờ duyệt", (await Browser.Read(late)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DisbursementStatus.Approved, await StatusOf(s.FollowUp.Asked.Id));

        // The same button pressed twice is no fault.
        using var again = await one.Post(pay + "/duyet", ("Step.Version", "1"), Token(await one.Page(pay)));
        Assert.Equal(s.FollowUp.Url, Location(again));
    }

    [Fact]
    public async Task An_approval_of_what_was_changed_meanwhile_is_asked_again()
    {
        var s = await World();
        using var approver = await app.SignedIn(s.Approver!);
        using var officer = await app.SignedIn(s.Officer);
        var pay = $"{s.FollowUp!.Url}/chi/{s.FollowUp.Asked.Id}";
        var shown = await approver.Page(pay);
        using var spent = await officer.Submit(s.FollowUp.Url + "/da-dung", null, ("Form.Amount", "200000"), ("Form.On", "8/3/2026"), ("Form.What", "Mua nhãn"));
        Assert.Equal(s.FollowUp.Url, Location(spent));
        using var stale = await approver.Submit(shown, pay, [], pay + "/duyet");
        var page = await Browser.Read(stale);
        Assert.Contains("Có người vừa ghi vào khoản hỗ trợ này.", page.Body!.TextContent, StringComparison.Ordinal);
        using var again = await approver.Submit(page, pay, [], pay + "/duyet");
        Assert.Equal(s.FollowUp.Url, Location(again));
    }

    [Fact]
    public async Task More_than_is_left_and_a_tranche_before_its_condition_come_back_with_the_reason_and_the_input()
    {
        var s = await World();
        using var officer = await app.SignedIn(s.Officer);
        var path = s.FollowUp!.Url + "/de-nghi";
        using var tooMuch = await officer.Submit(path, null, ("Form.Amount", "8.000.001"));
        var page = await Browser.Read(tooMuch);
        Assert.Contains("Đợt 1 còn 8.000.000 đồng.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("8.000.001", page.QuerySelector("[name='Form.Amount']")!.GetAttribute("value"));
        var second = ("Form.TrancheId", (string?)s.FollowUp.Conditional.Id.ToString());
        using var early = await officer.Submit(path, null, second, ("Form.Amount", "10 triệu"));
        Assert.Contains("Đợt 2 chưa đạt điều kiện “Có chứng từ đợt 1”.", (await Browser.Read(early)).Body!.TextContent, StringComparison.Ordinal);
        using var reasoned = await officer.Submit(path, null, second, ("Form.Amount", "10 triệu"), ("Form.Waiver", "Kịp mùa vụ"));
        Assert.Equal(s.FollowUp.Url, Location(reasoned));
        using var approver = await app.SignedIn(s.Approver!);
        var list = await approver.Page("/theo-doi/duyet-chi");
        Assert.Contains("Trước điều kiện", list.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_posted_twice_makes_one_request_and_paying_tomorrow_is_refused()
    {
        var s = await World();
        using var officer = await app.SignedIn(s.Officer);
        var path = s.FollowUp!.Url + "/de-nghi";
        var page = await officer.Page(path);
        KeyValuePair<string, string?>[] typed = [KeyValuePair.Create<string, string?>("Form.Amount", "1 triệu")];
        var before = (await Load(s.FollowUp.Url)).Disbursements.Count;
        foreach (var answer in await Task.WhenAll(officer.Submit(page, path, typed), officer.Submit(page, path, typed)))
        {
            Assert.Equal(s.FollowUp.Url, Location(answer));
            answer.Dispose();
        }

        Assert.Equal(before + 1, (await Load(s.FollowUp.Url)).Disbursements.Count);
        using var organizer = await app.SignedIn(s.Manager!);
        var pay = $"{s.FollowUp.Url}/chi/{s.FollowUp.Approved.Id}";
        using var tomorrow = await organizer.Submit(pay, pay + "/da-chi", ("Pay.On", "10/3/2026"), ("Pay.Way", "Cash"), ("Pay.Receiver", "Hợp tác xã Mẫu"));
        var back = await Browser.Read(tomorrow);
        Assert.Contains("Ngày này chưa tới.", back.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hợp tác xã Mẫu", back.QuerySelector("[name='Pay.Receiver']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_refund_counts_once_another_has_confirmed_it_and_never_exceeds_what_was_paid()
    {
        var s = await World();
        await app.Appoint(s.Officer.Id, s.Host.Id, UnitRole.FundApprover);
        using var officer = await app.SignedIn(s.Officer);
        using var approver = await app.SignedIn(s.Approver!);
        using var tooMuch = await officer.Submit(s.FollowUp!.Url + "/hoan-tra", null, ("Form.Amount", "2.000.001"));
        Assert.Contains("số đã chi chưa hoàn trả là 2.000.000 đồng", (await Browser.Read(tooMuch)).Body!.TextContent, StringComparison.Ordinal);
        var confirm = $"{s.FollowUp.Url}/hoan-tra/{s.FollowUp.Refund.Id}/xac-nhan";
        using var own = await officer.Post(confirm, ("version", $"{(await Load(s.FollowUp.Url)).Version}"), Token(await officer.Page(s.FollowUp.Url)));
        Assert.Equal(s.FollowUp.Url, Location(own));
        Assert.Contains("Chị là người ghi hoàn trả này.", (await officer.Page(s.FollowUp.Url)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Load(s.FollowUp.Url)).Refunds.Single().ConfirmedAt);
        using var done = await approver.Submit(s.FollowUp.Url, confirm);
        Assert.Equal(s.Approver!.Id, (await Load(s.FollowUp.Url)).Refunds.Single().ConfirmedById);
    }

    [Fact]
    public async Task The_account_is_shown_as_of_the_day_chosen()
    {
        var s = await World();
        using var organizer = await app.SignedIn(s.Manager!);
        var before = await organizer.Page(s.FollowUp!.Url + "?ngay=1/1/2026");
        Assert.Contains("Đến ngày này chưa có dòng nào.", before.Body!.TextContent, StringComparison.Ordinal);
        var now = await organizer.Page(s.FollowUp.Url);
        Assert.Equal(["+3.000.000", "−1.500.000"], now.QuerySelectorAll("table td[data-l='Số tiền']").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task A_loan_a_bank_keeps_takes_balances_from_a_list_looked_at_first_and_never_twice()
    {
        var s = await World();
        var loan = s.FollowUp!.Loan;
        using var organizer = await app.SignedIn(s.Manager!);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.Get($"/theo-doi/ho-tro/{loan.Id}/de-nghi")).StatusCode);
        var lines = $"Mã; Dư nợ; Quá hạn; Ngày\n{loan.CaseLink}; 25.000.000; 0; 28/2/2026\n{loan.CaseLink}; 26.000.000; 27.000.000; 1/3/2026\nkhong-co; 1; 0; 1/3/2026\n{loan.CaseLink}; nhiều; 0; 2/3/2026";
        using var look = await organizer.Submit("/theo-doi/du-no", null, ("Form.Lines", lines));
        var page = await Browser.Read(look);
        var told = page.QuerySelector("main table")!.TextContent;
        Assert.Contains("Nợ quá hạn lớn hơn dư nợ.", told, StringComparison.Ordinal);
        Assert.Contains("Không có khoản vay nào mang mã này", told, StringComparison.Ordinal);
        Assert.Contains("Dòng cần đủ bốn phần", told, StringComparison.Ordinal);
        Assert.Empty(await Balances(loan.Id));
        for (var i = 0; i < 2; i++)
        {
            using var stored = await organizer.Submit(page, "/theo-doi/du-no", [], "/theo-doi/du-no/ghi");
            Assert.Equal([25_000_000L], await Balances(loan.Id));
        }

        // Somebody else's unit finds no such loan.
        var elsewhere = await World();
        using var stranger = await app.SignedIn(elsewhere.Manager!);
        using var foreign = await stranger.Submit("/theo-doi/du-no", null, ("Form.Lines", $"{loan.CaseLink}; 1; 0; 1/3/2026"));
        Assert.Contains("Không có khoản vay nào mang mã này", (await Browser.Read(foreign)).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string?)[] Decision(string amount, string on = "1/3/2026") =>
    [
        ("Form.Kind", "Grant"), ("Form.Funder", "UnionFund"), ("Form.FunderName", "Quỹ hỗ trợ phụ nữ khởi nghiệp"), ("Form.DecisionNumber", "112/QĐ-BTV"), ("Form.DecidedOn", on), ("Form.Amount", amount), ("Form.Purpose", "Mua máy sấy"),
    ];

    /// <summary>Of a page she has open: what she sends by hand is refused for the rule, not for want of it.</summary>
    private static (string, string) Token(IHtmlDocument page) => ("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static string Location(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private Task<Scenario> World() => Scenario.Build(app, new() { Entries = 2, FollowUp = true });

    private Task<Support> Load(string url)
    {
        var id = Guid.Parse(url.AsSpan(url.LastIndexOf('/') + 1));
        return app.WithDb(db => db.Supports.AsNoTracking().Include(s => s.Tranches).Include(s => s.Disbursements).Include(s => s.Refunds).SingleAsync(s => s.Id == id));
    }

    private Task<List<long>> Balances(Guid supportId) => app.WithDb(db => db.Supports.Where(s => s.Id == supportId).SelectMany(s => s.Balances).Select(b => b.Outstanding).ToListAsync());

    private Task<DisbursementStatus> StatusOf(Guid id) => app.WithDb(db => db.Disbursements.Where(d => d.Id == id).Select(d => d.Status).SingleAsync());

    private Task<DateOnly?> FirstDay(Guid projectId) => app.WithDb(db => db.SupportedProjects.Where(p => p.Id == projectId).Select(p => p.FirstSupportedOn).SingleAsync());
}
