using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Who reads a check-in, what its acceptance does, and how it is undone.</summary>
public sealed class CheckInReadingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Who_typed_before_the_woman_sent_it_sees_that_another_reads_it()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(officer, address + "/doanh-thu", ("Form.Revenue", "99 triệu"));
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        await Sent(woman, address);
        Assert.Null((await officer.Page(address)).QuerySelector($"form[action='{address}/nhan']"));
        var row = (await officer.Page("/theo-doi/lan?tim=" + s.FollowUp.Project.Code)).QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='{address}']") is not null);
        Assert.Contains("người khác đọc", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopened_its_figures_its_money_and_its_legal_form_are_taken_back_and_it_is_accepted_anew()
    {
        var s = await Staged();
        var (project, address) = (s.FollowUp!.Project.Id, $"/theo-doi/lan/{s.FollowUp.Due.Id}");
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var manager = await app.SignedIn(s.Manager!);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        await Saved(woman, address + "/loai-hinh", ("Form.LegalForm", "Cooperative"), ("Form.LegalFormSince", "02/03/2026"));
        await Saved(woman, address + "/tien-ho-tro", ("Form.MoneyUsed", "1 triệu"));
        await Sent(woman, address);
        using var accepted = await officer.Submit(address, address + "/nhan");
        Assert.Equal((1_000_000L, LegalForm.Cooperative), await Standing(project));
        await app.WithDb(async db =>
        {
            // A support cancelled since is no hiding place for its line.
            var support = await db.Supports.Include(x => x.Spendings).SingleAsync(x => x.Spendings.Any(y => y.CheckInId == s.FollowUp.Due.Id));
            db.Entry(support).Property(x => x.CancelledAt).CurrentValue = app.Now;
            await db.SaveChangesAsync();
        });

        Assert.Null((await officer.Page(address)).QuerySelector($"form[action='{address}/sua-lai']"));
        using var nothing = await manager.Submit(address, address + "/sua-lai", ("Form.Reason", ""));
        Assert.Contains("Ghi lý do", Text(await Browser.Read(nothing)), StringComparison.Ordinal);
        Assert.Equal((1_000_000L, LegalForm.Cooperative), await Standing(project));
        using var reopened = await manager.Submit(address, address + "/sua-lai", ("Form.Reason", "Một triệu này của tháng trước"));
        Assert.Equal(address, reopened.Headers.Location?.OriginalString);
        Assert.Equal((0L, LegalForm.CooperativeGroup), await Standing(project));
        Assert.Contains("Một triệu này của tháng trước", Text(await woman.Page(address)), StringComparison.Ordinal);
        Assert.Contains("Sửa chỗ được hỏi", (await woman.Page(address)).QuerySelector(".alert.fix")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chờ người điền sửa", (await manager.Page(address)).QuerySelector(".alert.fix")!.TextContent, StringComparison.Ordinal);
        await DeliverAsync(app);
        Assert.True(await app.WithDb(db => db.Notices.AnyAsync(n => n.PersonId == s.Entrants[0].Id && n.Kind == "CheckInReturned")));

        await Saved(woman, address + "/tien-ho-tro", ("Form.MoneyUsed", ""));
        await Sent(woman, address);
        using var again = await officer.Submit(address, address + "/nhan");
        Assert.Equal((0L, LegalForm.Cooperative), await Standing(project));
        Assert.Equal(2, await app.WithDb(db => db.CheckIns.Where(c => c.Id == s.FollowUp.Due.Id).SelectMany(c => c.Versions).CountAsync()));
    }

    [Fact]
    public async Task The_thread_tells_every_question_with_its_answer()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        await Saved(woman, address + "/doanh-thu", ("Form.Revenue", "2 triệu"));
        await Sent(woman, address);
        using var first = await officer.Submit(address, address + "/tra-lai", ("Form.Question", "Hai triệu của một tháng ạ?"));
        await Saved(woman, address + "/doanh-thu", ("Form.Revenue", "24 triệu"));
        await Sent(woman, address);
        using var second = await officer.Submit(address, address + "/tra-lai", ("Form.Question", "Còn mấy người làm ạ?"));
        var page = Text(await officer.Page($"/theo-doi/{s.FollowUp.Project.Id}"));
        Assert.Contains("Hai triệu của một tháng ạ?", page, StringComparison.Ordinal);
        Assert.Contains("trước là 2.000.000 đồng, nay là 24.000.000 đồng", page, StringComparison.Ordinal);
        Assert.Contains("Còn mấy người làm ạ?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_in_words_and_a_resend_of_the_same_is_refused()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        Assert.Null((await woman.Page(address + "/kiem-tra")).QuerySelector("[name='Form.Reply']"));
        await Sent(woman, address);
        using var returned = await officer.Submit(address, address + "/tra-lai", ("Form.Question", "Doanh thu này của một tháng hay cả kỳ?"));
        using var same = await woman.Submit(address + "/kiem-tra", address + "/gui");
        var refused = await Browser.Read(same);
        Assert.Contains("Viết vài chữ trả lời câu hỏi", Text(refused), StringComparison.Ordinal);
        Assert.Contains("Doanh thu này của một tháng hay cả kỳ?", Text(refused), StringComparison.Ordinal);
        Assert.NotNull(refused.QuerySelector(".err [name='Form.Reply']"));
        using var answered = await woman.Submit(address + "/kiem-tra", address + "/gui", ("Form.Reply", "Dạ của cả ba tháng"));
        Assert.Equal(address, answered.Headers.Location?.OriginalString);
        foreach (var (reader, page) in new[] { (officer, address), (officer, $"/theo-doi/{s.FollowUp.Project.Id}"), (woman, $"/du-an/{s.FollowUp.Project.Id}") })
        {
            Assert.Contains("Dạ của cả ba tháng", Text(await reader.Page(page)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_to_look_at_again_stands_before_the_sending_and_before_the_accepting()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        Assert.DoesNotContain("Cần xem lại", Text(await woman.Page(address + "/kiem-tra")), StringComparison.Ordinal);
        await Saved(woman, address + "/doanh-thu", ("Form.Revenue", "10 triệu"), ("Form.Side", "Gain"), ("Form.Profit", "20 triệu"));
        await Saved(woman, address + "/loai-hinh", ("Form.LegalForm", "Idea"));
        await Saved(woman, address + "/tien-ho-tro", ("Form.MoneyUsed", "500 triệu"));
        AllFour(await woman.Page(address + "/kiem-tra"));
        await Sent(woman, address);
        var read = await officer.Page(address);
        AllFour(read);
        Assert.Contains("lãi 20.000.000 đồng", read.QuerySelector("[name='Form.Question']")!.TextContent, StringComparison.Ordinal);

        static void AllFour(IHtmlDocument page)
        {
            var lines = page.QuerySelectorAll(".alert.warn li").Select(l => l.TextContent).ToList();
            Assert.Equal(4, lines.Count);
            string[] said = ["Doanh thu bình quân", "lãi 20.000.000 đồng", "500.000.000 đồng", "Loại hình ghi lần này"];
            Assert.All(said, part => Assert.Single(lines, l => l.Contains(part, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Money_used_that_stands_on_no_support_is_said_so()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        await Saved(woman, address + "/tinh-hinh", ("Form.State", "Working"));
        await Saved(woman, address + "/tien-ho-tro", ("Form.MoneyUsed", "1 triệu"));
        await Sent(woman, address);
        await app.WithDb(async db =>
        {
            var support = await db.Supports.SingleAsync(x => x.Id == s.FollowUp.Support.Id);
            db.Entry(support).Property(x => x.CancelledAt).CurrentValue = app.Now;
            await db.SaveChangesAsync();
        });
        using var accepted = await officer.Submit(address, address + "/nhan");
        Assert.Contains("1.000.000 đồng chưa ghi vào khoản nào", Text(await officer.Page(address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Her_own_earlier_saving_is_called_hers_and_saving_by_itself_goes_on()
    {
        var s = await Staged();
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}/lao-dong";
        using var woman = await app.SignedIn(s.Entrants[0]);
        var old = await woman.Page(address);
        await Saved(woman, address, ("Form.Workers", "6"));
        using var pressed = await woman.Submit(old, address, [new("Form.Workers", "7")], address);
        var back = await Browser.Read(pressed);
        Assert.Contains("Bản chị vừa giữ khác bản trong ô", Text(back), StringComparison.Ordinal);
        Assert.NotNull(back.QuerySelector("form[data-autosave]"));
        old.QuerySelector("main form")!.SetAttribute("action", address + "/nhap");
        using var kept = await woman.Submit(old, address, [new("Form.Workers", "8")], address + "/nhap");
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, kept.StatusCode);
    }

    [Fact]
    public async Task A_period_told_already_is_refused_and_what_one_between_told_is_not_asked_for_again()
    {
        var s = await Staged();
        var add = $"/theo-doi/{s.FollowUp!.Project.Id}/lan/moi";
        using var officer = await app.SignedIn(s.Officer);
        var (from, to) = (s.FollowUp.Due.From, VietnamTime.Today(app.Now).AddDays(-12));
        using var twice = await officer.Submit(add, null, ("Form.From", Typed(s.FollowUp.Sent.To)), ("Form.To", Typed(to)));
        Assert.Contains("bị kể hai lần", Text(await Browser.Read(twice)), StringComparison.Ordinal);
        using var made = await officer.Submit(add, null, ("Form.From", Typed(from)), ("Form.To", Typed(to)));
        var address = made.Headers.Location!.OriginalString;
        await Saved(officer, address + "/tinh-hinh", ("Form.State", "Working"));
        await Sent(officer, address);
        Assert.Equal(to.AddDays(1), await app.WithDb(db => db.CheckIns.Where(c => c.Id == s.FollowUp.Due.Id).Select(c => c.From).SingleAsync()));
    }

    [Fact]
    public async Task What_was_sent_is_never_called_late_and_one_asked_for_between_silences_no_planned_one()
    {
        await using var own = new App();
        var s = await Scenario.Build(own, new() { FollowUp = true, Entries = 1, Drafts = 0 });
        var due = s.FollowUp!.Due.Id;
        await own.WithDb(async db =>
        {
            var project = await db.SupportedProjects.SingleAsync(p => p.Id == s.FollowUp.Project.Id);
            var sent = await db.CheckIns.Include(c => c.Versions).SingleAsync(c => c.Id == s.FollowUp.Sent.Id);
            Assert.Null(sent.Return(project, "Mấy người?", s.Manager!.Id, own.Now));
            await db.SaveChangesAsync();
        });
        own.Clock.MoveTo(own.Now.AddDays(25));
        await own.WithDb(async db =>
        {
            var project = await db.SupportedProjects.SingleAsync(p => p.Id == s.FollowUp.Project.Id);
            var today = VietnamTime.Today(own.Now);
            db.CheckIns.Add(CheckIn.Between(project, [], today.AddDays(-2), today.AddDays(-1), s.Manager!.Id, own.Now).CheckIn!);
            await db.SaveChangesAsync();
        });
        await using var scope = own.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<CheckInReminders>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        Assert.Equal([due], await own.WithDb(db => db.CheckIns.Where(c => c.LateTold).Select(c => c.Id).ToListAsync()));
        using var manager = await own.SignedIn(s.Manager!);
        var returned = $"a[href='/theo-doi/lan/{s.FollowUp.Sent.Id}']";
        var late = await manager.Page("/theo-doi/lan?loc=qua-han");
        Assert.NotNull(late.QuerySelector($"a[href='/theo-doi/lan/{due}']"));
        Assert.Null(late.QuerySelector(returned));
        Assert.DoesNotContain("quá hạn", (await manager.Page("/theo-doi/lan?loc=dang-mo")).QuerySelector(returned)!.Closest("tr")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task DeliverAsync(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        while (await app.WithDb(db => db.OutboxMessages.AnyAsync(m => m.DoneAt == null && m.ParkedAt == null)))
        {
            await ActivatorUtilities.CreateInstance<OutboxWorker>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        }
    }

    private Task<Scenario> Staged() => Scenario.Build(app, new() { FollowUp = true, Entries = 1, Drafts = 0 });

    /// <summary>What check-ins noted as used, and the legal form.</summary>
    private Task<(long Used, LegalForm Form)> Standing(Guid project) => app.WithDb(async db =>
        (await db.Supports.Where(x => x.ProjectId == project).SelectMany(x => x.Spendings).Where(x => x.CheckInId != null).SumAsync(x => x.Amount), await db.SupportedProjects.Where(p => p.Id == project).Select(p => p.LegalForm).SingleAsync()));

    private static string Typed(DateOnly day) => VietnamTime.FormatDate(day);

    private static string Text(IHtmlDocument page) => page.Body!.TextContent;

    private static async Task Saved(Browser browser, string address, params (string, string?)[] fields)
    {
        using var posted = await browser.Submit(address, address, fields);
        Assert.True(posted.Headers.Location is not null, await posted.Content.ReadAsStringAsync());
    }

    private static async Task Sent(Browser browser, string address)
    {
        using var posted = await browser.Submit(address + "/kiem-tra", address + "/gui");
        Assert.Equal(address, posted.Headers.Location?.OriginalString);
    }
}
