using System.Net;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;
using HoiPhuNu.Startup.Web.Features.People.UnionUnits;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>What support and money look like to whom, and a project that goes with the woman and her unit.</summary>
public sealed class MoneyReadTests(App app) : IClassFixture<App>
{
    private DateTime Now => app.Clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => VietnamTime.Today(Now);

    [Fact]
    public async Task Goods_without_a_value_are_not_received_before_they_are_handed_over_and_show_no_sum()
    {
        var s = await World();
        var goods = await Decide(s, FollowUpStaging.Grant(Today.AddDays(-9)) with { Kind = SupportKind.InKind, Amount = 0, Purpose = "Một máy sấy" });
        using var woman = await app.SignedIn(s.Entrants[0]);
        async Task<string> Tranche() => (await woman.Page($"/du-an/{s.FollowUp!.Project.Id}")).QuerySelector($"a[href='/theo-doi/ho-tro/{goods}']")!.Closest("li")!.QuerySelector(".checks li")!.TextContent.Trim();
        Assert.DoesNotContain("nhận đủ rồi", await Tranche(), StringComparison.Ordinal);
        Assert.DoesNotContain("0 đồng", await Tranche(), StringComparison.Ordinal);
        await app.WithDb(async db =>
        {
            var support = await db.Supports.Whole().SingleAsync(x => x.Id == goods);
            var (asked, refusal) = support.Ask(support.Tranches[0].Id, 0, "", s.Officer.Id, Now);
            refusal.Must();
            support.Approve(asked!.Id, s.Approver!.Id, Now).Must();
            support.Pay(asked.Id, Today, PaymentWay.InKind, "Chị Mẫu", s.Manager!.Id, Now).Must();
            await db.SaveChangesAsync();
        });
        Assert.Contains("nhận đủ rồi", await Tranche(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_support_used_too_much_makes_no_other_smaller_in_her_hand()
    {
        var s = await World();
        // 3 million paid, 1.5 used of the first; a second one used 4 of 1 million.
        var second = await Decide(s, FollowUpStaging.Grant(Today.AddDays(-9)));
        await app.WithDb(async db =>
        {
            var support = await db.Supports.Whole().SingleAsync(x => x.Id == second);
            var (asked, _) = support.Ask(support.Tranches[0].Id, 1_000_000, "", s.Officer.Id, Now);
            support.Approve(asked!.Id, s.Approver!.Id, Now).Must();
            support.Pay(asked.Id, Today, PaymentWay.Cash, "Chị Mẫu", s.Manager!.Id, Now).Must();
            support.Spend(4_000_000, Today, "Máy", s.Officer.Id, Now).Refusal.Must();
            await db.SaveChangesAsync();
        });
        using var woman = await app.SignedIn(s.Entrants[0]);
        var left = (await woman.Page($"/du-an/{s.FollowUp!.Project.Id}")).QuerySelectorAll(".facts dt").Single(d => d.TextContent == "Trong tay chị còn lại");
        Assert.Contains("1.500.000 đồng", left.NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_reads_neither_why_a_payment_was_refused_nor_what_the_staff_agreed_about_a_warning()
    {
        var s = await World();
        await app.WithDb(async db =>
        {
            var support = await db.Supports.Whole().SingleAsync(x => x.Id == s.FollowUp!.Support.Id);
            support.Refuse(s.FollowUp!.Asked.Id, "Nghi báo giá không thật", s.Approver!.Id, Now).Must();
            foreach (var (owner, text) in new[] { (s.Officer.Id, "Xem lại báo giá của chị"), (s.Entrants[0].Id, "Nộp báo giá khác") })
            {
                db.AgreedActions.Add(AgreedAction.Agree(support.Project, ActionSource.Warning, s.FollowUp.Warning.Id, text, owner, Today.AddDays(9), s.Officer.Id, Now).Action!);
            }

            await db.SaveChangesAsync();
        });
        var pay = $"{s.FollowUp!.Url}/chi/{s.FollowUp.Asked.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        Assert.DoesNotContain("Nghi báo giá", (await woman.Page(pay)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nghi báo giá", (await officer.Page(pay)).Body!.TextContent, StringComparison.Ordinal);
        var hers = (await woman.Page($"/du-an/{s.FollowUp.Project.Id}")).Body!.TextContent;
        Assert.Contains("Nộp báo giá khác", hers, StringComparison.Ordinal);
        Assert.DoesNotContain("Xem lại báo giá của chị", hers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_two_change_at_once_comes_back_in_words_with_its_tranches()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var path = s.FollowUp!.Url + "/sua";
        var shown = await manager.Page(path);
        await app.WithDb(db => db.Database.ExecuteSqlAsync($"UPDATE Supports SET Version = Version + 1, Kind = {(int)SupportKind.Prize}, Funder = {(int)FunderKind.Sponsor}, ProgrammeId = {s.FollowUp.ProgrammeId} WHERE Id = {s.FollowUp.Support.Id}"));
        using var answer = await manager.Submit(shown, path, [new("Form.Tranches[1].Condition", "Có nghiệm thu"), new("Form.ChangeReason", "Hội đồng đổi")]);
        var conflict = (await Browser.Read(answer)).QuerySelector("main .facts")!.TextContent;
        var programme = await app.WithDb(db => db.Programmes.Where(p => p.Id == s.FollowUp.ProgrammeId).Select(p => p.Name).SingleAsync());
        foreach (var words in new[] { "Tiền thưởng", "Doanh nghiệp, nhà tài trợ", programme, "10.000.000 đồng; Có chứng từ đợt 1" })
        {
            Assert.Contains(words, conflict, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(s.FollowUp.Conditional.Id.ToString(), conflict, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_nobody_met_goes_only_with_a_reason_that_the_page_keeps()
    {
        var s = await World();
        using var manager = await app.SignedIn(s.Manager!);
        var path = s.FollowUp!.Url + "/sua";
        using var refused = await manager.Submit(path, path, ("Form.Tranches[1].Condition", ""));
        Assert.Contains("Điều kiện của đợt 2 chưa đạt mà bỏ hoặc sửa thì ghi rõ vì sao.", (await Browser.Read(refused)).Body!.TextContent, StringComparison.Ordinal);
        using var saved = await manager.Submit(path, path, ("Form.Tranches[1].Condition", ""), ("Form.ChangeReason", "Hội đồng bỏ điều kiện"));
        Assert.Equal(s.FollowUp.Url, saved.Headers.Location?.OriginalString);
        Assert.Contains("Hội đồng bỏ điều kiện", (await manager.Page(s.FollowUp.Url)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_beginning_is_right_when_two_supports_fall_at_the_same_moment()
    {
        for (var round = 0; round < 4; round++)
        {
            var s = await World();
            var (one, two) = (await Decide(s, FollowUpStaging.Grant(Today.AddDays(-90))), await Decide(s, FollowUpStaging.Grant(Today.AddDays(-80))));
            await app.WithDb(db => db.SupportedProjects.Where(p => p.Id == s.FollowUp!.Project.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.FirstSupportedOn, Today.AddDays(-90))));
            using var first = await app.SignedIn(s.Manager!);
            using var second = await app.SignedIn(s.Manager!);
            var pages = (await first.Page($"/theo-doi/ho-tro/{one}/huy"), await second.Page($"/theo-doi/ho-tro/{two}/huy"));
            KeyValuePair<string, string?>[] why = [new("Form.Reason", "Ghi nhầm")];
            foreach (var answer in await Task.WhenAll(first.Submit(pages.Item1, $"/theo-doi/ho-tro/{one}/huy", why), second.Submit(pages.Item2, $"/theo-doi/ho-tro/{two}/huy", why)))
            {
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                answer.Dispose();
            }

            var standing = await app.WithDb(db => db.Supports.Where(x => x.ProjectId == s.FollowUp!.Project.Id && x.CancelledAt == null).MinAsync(x => x.DecidedOn));
            Assert.Equal(standing, await app.WithDb(db => db.SupportedProjects.Where(p => p.Id == s.FollowUp!.Project.Id).Select(p => p.FirstSupportedOn).SingleAsync()));
        }
    }

    [Fact]
    public async Task A_cancelled_support_prints_as_cancelled()
    {
        var s = await World();
        var id = await Decide(s, FollowUpStaging.Grant(Today.AddDays(-9)));
        await app.WithDb(async db =>
        {
            (await db.Supports.Whole().SingleAsync(x => x.Id == id)).Cancel("Nhà tài trợ rút", s.Manager!.Id, Now).Must();
            await db.SaveChangesAsync();
        });
        using var manager = await app.SignedIn(s.Manager!);
        var paper = (await manager.Page($"/theo-doi/ho-tro/{id}/in")).QuerySelector(".paper")!.TextContent;
        Assert.Contains("Đã hủy ngày", paper, StringComparison.Ordinal);
        Assert.Contains("Nhà tài trợ rút", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_the_bank_that_was_not_taken_stands_in_the_form_again_and_small_letters_find_the_loan()
    {
        var s = await World();
        var loan = s.FollowUp!.Loan;
        using var manager = await app.SignedIn(s.Manager!);
        var lines = $"{loan.CaseLink.ToLowerInvariant()}; 25.000.000; 0; 28/2/2026\nKHONG-CO; 1; 0; 1/3/2026";
        using var look = await manager.Submit("/theo-doi/du-no", null, ("Form.Lines", lines));
        using var stored = await manager.Submit(await Browser.Read(look), "/theo-doi/du-no", [], "/theo-doi/du-no/ghi");
        Assert.Equal([25_000_000L], await app.WithDb(db => db.Supports.Where(x => x.Id == loan.Id).SelectMany(x => x.Balances).Select(b => b.Outstanding).ToListAsync()));
        var again = await Browser.Read(stored);
        Assert.Equal("KHONG-CO; 1; 0; 1/3/2026", again.QuerySelector("[name='Form.Lines']:not([type=hidden])")!.TextContent.Trim());
        Assert.Contains("Không có khoản vay nào mang mã này", again.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_goes_to_the_unit_she_moved_to_and_to_the_one_that_takes_her_unit_over()
    {
        var s = await World();
        var project = s.FollowUp!.Project.Id;
        using var manager = await app.SignedIn(s.Manager!);
        using var officer = await app.SignedIn(s.OtherOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/theo-doi/{project}")).StatusCode);
        var path = $"/theo-doi/{project}/sua";
        var foreign = await app.AddUnit($"xa-{Guid.NewGuid():N}"[..18], "Xã Khác", UnitLevel.Commune);
        using var refused = await manager.Submit(path, path, ("Form.UnitId", foreign.Id.ToString()));
        Assert.Contains("Chọn một đơn vị chị phụ trách", (await Browser.Read(refused)).Body!.TextContent, StringComparison.Ordinal);
        using var moved = await manager.Submit(path, path, ("Form.UnitId", s.Communes[1].Id.ToString()));
        Assert.Equal($"/theo-doi/{project}", moved.Headers.Location?.OriginalString);
        await officer.Page($"/theo-doi/{project}");

        var administrator = new Viewer(Guid.CreateVersion7(), s.Manager!.Id, true, [], []);
        await app.WithDb(async db =>
        {
            var unit = await db.Units.SingleAsync(u => u.Id == s.Communes[1].Id);
            Assert.Null(await new EndUnit(db, [new ProjectsGoWithTheHeir(db)], app.Clock).RunAsync(unit, new UnitEndForm { LastDay = Today, MergedInto = s.Communes[2].Id }, administrator, CancellationToken.None));
            return 0;
        });
        Assert.Equal(s.Communes[2].Id, await app.WithDb(db => db.SupportedProjects.Where(p => p.Id == project).Select(p => p.UnitId).SingleAsync()));
    }

    private Task<Scenario> World() => Scenario.Build(app, new() { Entries = 2, FollowUp = true });

    private Task<Guid> Decide(Scenario s, SupportDetails details) => app.WithDb(async db =>
    {
        var project = await db.SupportedProjects.SingleAsync(p => p.Id == s.FollowUp!.Project.Id);
        var (made, refusal) = Support.Decide(project, details, [], s.Manager!.Id, Now);
        refusal.Must();
        db.Supports.Add(made!);
        await db.SaveChangesAsync();
        return made!.Id;
    });
}
