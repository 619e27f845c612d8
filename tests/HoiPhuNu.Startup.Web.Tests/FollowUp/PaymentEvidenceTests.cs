using System.Net;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Tests.Files;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>What shows a payment: it comes with it or is missed until it is there, and what an approver has read is not exchanged under her.</summary>
public sealed class PaymentEvidenceTests(App app) : IClassFixture<App>
{
    private const string Missing = "Thiếu chứng từ";

    [Fact]
    public async Task Paid_without_a_file_takes_a_written_reason_and_is_marked_and_listed_until_there_is_one()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        using var approver = await app.SignedIn(s.Approver!);
        var (url, pay) = (s.FollowUp!.Url, Payment(s, s.FollowUp.Approved));
        string[] pages = [url, url + "/in", $"/theo-doi/{s.FollowUp.Project.Id}"];
        using var bare = await manager.Submit(pay, pay + "/da-chi", ("Pay.Way", "Cash"), ("Pay.Receiver", "Hợp tác xã Mẫu"));
        var refused = await Browser.Read(bare);
        Assert.Contains("Chọn tệp chứng từ, hoặc ghi vì sao chưa có.", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hợp tác xã Mẫu", refused.QuerySelector("[name='Pay.Receiver']")!.GetAttribute("value"));
        foreach (var page in pages)
        {
            // What was paid before has its slip.
            Assert.DoesNotContain(Missing, await Text(manager, page), StringComparison.Ordinal);
        }

        using var paid = await manager.Submit(refused, pay, Fields(("Pay.Way", "Cash"), ("Pay.NoEvidence", "Giấy biên nhận chụp sau")), pay + "/da-chi");
        Assert.Equal(url, paid.Headers.Location?.OriginalString);
        foreach (var page in pages)
        {
            Assert.Contains(Missing, await Text(manager, page), StringComparison.Ordinal);
        }

        Assert.Contains("Giấy biên nhận chụp sau", await Text(manager, pay), StringComparison.Ordinal);
        Assert.NotNull((await manager.Page("/theo-doi?ChungTu=thieu")).QuerySelector($"tbody a[href='/theo-doi/{s.FollowUp.Project.Id}']"));
        Assert.NotNull((await approver.Page("/theo-doi/duyet-chi?Viec=ThieuChungTu")).QuerySelector($"tbody a[href='{pay}']"));
        using var woman = await app.SignedIn(s.Entrants[0]);
        Assert.DoesNotContain("Giấy biên nhận chụp sau", await Text(woman, pay), StringComparison.Ordinal);

        using var sent = await manager.Submit(await manager.Page(pay), pay, [], pay + "/tep", ("File", "biên nhận.jpg", SampleFiles.Jpeg()));
        Assert.Equal(1, await Files(s.FollowUp.Approved));
        foreach (var page in pages)
        {
            Assert.DoesNotContain(Missing, await Text(manager, page), StringComparison.Ordinal);
        }

        Assert.Null((await manager.Page("/theo-doi?ChungTu=thieu")).QuerySelector($"tbody a[href='/theo-doi/{s.FollowUp.Project.Id}']"));
        Assert.Null((await approver.Page("/theo-doi/duyet-chi?Viec=ThieuChungTu")).QuerySelector($"tbody a[href='{pay}']"));
    }

    [Fact]
    public async Task The_file_comes_with_the_payment_and_one_that_is_none_keeps_it_from_being_noted()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var pay = Payment(s, s.FollowUp!.Approved);
        var page = await manager.Page(pay);
        using var broken = await manager.Submit(page, pay, Fields(("Pay.Way", "Cash")), pay + "/da-chi", ("Pay.File", "biên nhận.jpg", [1, 2, 3, 4]));
        Assert.Equal(HttpStatusCode.OK, broken.StatusCode);
        Assert.Equal((DisbursementStatus.Approved, 0), (await Status(s.FollowUp.Approved), await Files(s.FollowUp.Approved)));
        using var paid = await manager.Submit(page, pay, Fields(("Pay.Way", "Cash")), pay + "/da-chi", ("Pay.File", "biên nhận.jpg", SampleFiles.Jpeg()));
        Assert.Equal(s.FollowUp.Url, paid.Headers.Location?.OriginalString);
        Assert.Equal((DisbursementStatus.Paid, 1), (await Status(s.FollowUp.Approved), await Files(s.FollowUp.Approved)));
        Assert.Equal("", await app.WithDb(db => db.Disbursements.Where(d => d.Id == s.FollowUp.Approved.Id).Select(d => d.NoEvidenceReason).SingleAsync()));
    }

    [Fact]
    public async Task An_approval_of_a_payment_whose_evidence_was_exchanged_meanwhile_is_asked_again()
    {
        var s = await World();
        using var officer = await app.SignedIn(s.Officer);
        using var approver = await app.SignedIn(s.Approver!);
        var pay = Payment(s, s.FollowUp!.Asked);
        using var first = await officer.Submit(await officer.Page(pay), pay, [], pay + "/tep", ("File", "báo giá.jpg", SampleFiles.Jpeg()));
        var kept = await app.WithDb(db => db.StoredFiles.Of(s.FollowUp.Asked.Id).Select(f => f.Id).SingleAsync());
        var shown = await approver.Page(pay);
        using var away = await officer.Submit(pay, $"{pay}/tep/{kept}/go");
        using var other = await officer.Submit(await officer.Page(pay), pay, [], pay + "/tep", ("File", "giấy khác.jpg", SampleFiles.Jpeg()));
        Assert.Equal("giấy khác.jpg", await app.WithDb(db => db.StoredFiles.Of(s.FollowUp.Asked.Id).Select(f => f.Name).SingleAsync()));
        using var stale = await approver.Submit(shown, pay, [], pay + "/duyet");
        var page = await Browser.Read(stale);
        Assert.Contains("Có người vừa ghi vào khoản hỗ trợ này.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DisbursementStatus.Asked, await Status(s.FollowUp.Asked));
        using var again = await approver.Submit(page, pay, [], pay + "/duyet");
        Assert.Equal(DisbursementStatus.Approved, await Status(s.FollowUp.Asked));
    }

    [Fact]
    public async Task Evidence_stays_once_approved_and_a_cancelled_support_takes_none()
    {
        var s = await World();
        using var officer = await app.SignedIn(s.Officer);
        var pay = Payment(s, s.FollowUp!.Paid);
        var page = await officer.Page(pay);
        var go = $"{pay}/tep/{s.FollowUp.Evidence.Id}/go";
        Assert.Null(page.QuerySelector($"form[action='{go}']"));
        using var away = await officer.Post(go, Token(page));
        Assert.Contains("chứng từ giữ nguyên", await Text(officer, pay), StringComparison.Ordinal);
        using var more = await officer.Submit(page, pay, [], pay + "/tep", ("File", "thêm.jpg", SampleFiles.Jpeg()));
        Assert.Equal(2, await Files(s.FollowUp.Paid));

        // Opened before: a page of then, with a form of its own.
        page = await officer.Page(pay);
        await app.WithDb(async db =>
        {
            var support = await db.Supports.SingleAsync(x => x.Id == s.FollowUp.Support.Id);
            db.Entry(support).Property(x => x.CancelledAt).CurrentValue = app.Now;
            await db.SaveChangesAsync();
        });
        using var late = await officer.Submit(page, pay, [], pay + "/tep", ("File", "muộn.jpg", SampleFiles.Jpeg()));
        Assert.Contains("Khoản hỗ trợ đã hủy", await Text(officer, pay), StringComparison.Ordinal);
        Assert.Equal(2, await Files(s.FollowUp.Paid));
        Assert.Null((await officer.Page(pay)).QuerySelector($"form[action='{pay}/tep']"));
    }

    [Fact]
    public async Task A_programme_none_knows_brings_the_form_back_with_what_was_typed()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var made = $"/theo-doi/{s.FollowUp!.Project.Id}/ho-tro/moi";
        (string, string?)[] typed =
        [
            ("Form.Kind", "Grant"), ("Form.Funder", "UnionFund"), ("Form.FunderName", "Quỹ Thử"), ("Form.DecisionNumber", "9/QĐ"), ("Form.DecidedOn", "1/3/2026"), ("Form.Amount", "5 triệu"),
            ("Form.Purpose", "Mua nồi nấu"), ("Form.ProgrammeId", Guid.CreateVersion7().ToString()),
        ];
        var before = await app.WithDb(db => db.Supports.CountAsync(x => x.ProjectId == s.FollowUp.Project.Id));
        using var answer = await manager.Submit(made, made, typed);
        var edit = s.FollowUp.Url + "/sua";
        using var changed = await manager.Submit(edit, edit, typed[^2..]);
        foreach (var refused in new[] { answer, changed })
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            var page = await Browser.Read(refused);
            Assert.Contains("Chọn chương trình, đề án trong danh sách.", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Mua nồi nấu", page.QuerySelector("[name='Form.Purpose']")!.TextContent.Trim());
        }

        Assert.Equal(before, await app.WithDb(db => db.Supports.CountAsync(x => x.ProjectId == s.FollowUp.Project.Id)));
    }

    private static string Payment(Scenario s, Disbursement payment) => $"{s.FollowUp!.Url}/chi/{payment.Id}";

    private static (string, string) Token(IHtmlDocument page) => ("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static IEnumerable<KeyValuePair<string, string?>> Fields(params (string Name, string Value)[] fields) => fields.Select(f => KeyValuePair.Create<string, string?>(f.Name, f.Value));

    /// <summary>Of the page, with what was just told above it.</summary>
    private static async Task<string> Text(Browser browser, string path) => (await browser.Page(path)).QuerySelector("main")!.TextContent;

    private Task<int> Files(Disbursement payment) => app.WithDb(db => db.StoredFiles.Of(payment.Id).CountAsync());

    private Task<DisbursementStatus> Status(Disbursement payment) => app.WithDb(db => db.Disbursements.Where(d => d.Id == payment.Id).Select(d => d.Status).SingleAsync());

    private Task<Scenario> World() => Scenario.Build(app, new() { Entries = 1, Drafts = 0, FollowUp = true });
}
