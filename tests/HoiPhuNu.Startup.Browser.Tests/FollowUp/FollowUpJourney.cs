using System.Globalization;
using HoiPhuNu.Startup.Browser.Tests.Contest;
using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.FollowUp;

/// <summary>The people of one supported project, each at a browser of her own, and how the project begins. Money, check-ins and warnings stand beside.</summary>
public sealed partial class FollowUpJourney
{
    private const string Title = "Măng khô và mật ong rừng của tổ phụ nữ thôn Thử Nghiệm Thượng";

    private readonly LiveApp _app;
    private readonly Looker _look;
    private readonly Scenario _contest;
    private readonly Dictionary<Visit, Person> _people;
    private readonly Visit _manager;
    private readonly Visit _approver;
    private readonly Visit _officer;
    private readonly Visit _woman;
    private Guid _project;

    private FollowUpJourney(LiveApp app, Looker look, Scenario contest, Dictionary<Visit, Person> people)
    {
        (_app, _look, _contest, _people) = (app, look, contest, people);
        _manager = people.Keys.Single(v => v.Who == "manager");
        _approver = people.Keys.Single(v => v.Who == "approver");
        _officer = people.Keys.Single(v => v.Who == "officer");
        _woman = people.Keys.Single(v => v.Who == "woman");
    }

    private string Thread => $"/theo-doi/{_project}";

    private string Own => $"/du-an/{_project}";

    private string WomanName => _people[_woman].FullName;

    private DateOnly Today => VietnamTime.Today(_app.Now);

    /// <summary>
    /// What precedes: a published contest with two winners, and four people with accounts. The one in charge may approve payments too, so that it
    /// shows that she cannot approve what she asked for herself.
    /// </summary>
    public static async Task<FollowUpJourney> StageAsync(Journey journey, LiveApp app, Looker look, bool javaScript)
    {
        var contest = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Entries = 2, Drafts = 0, Judges = 2 });
        var manager = await app.AddPerson("Hoàng Thị Phụ Trách Hỗ Trợ", "+84900000801", unitId: contest.Host.Id);
        var approver = await app.AddPerson("Triệu Thị Chủ Tài Khoản", "+84900000802", unitId: contest.Host.Id);
        await app.Appoint(manager.Id, contest.Host.Id, UnitRole.ProjectManager);
        await app.Appoint(manager.Id, contest.Host.Id, UnitRole.FundApprover);
        await app.Appoint(approver.Id, contest.Host.Id, UnitRole.FundApprover);
        foreach (var person in new[] { manager, approver })
        {
            await GivePasswordAsync(app, person);
        }

        var people = new Dictionary<Visit, Person>();
        foreach (var (who, person) in new[] { ("manager", manager), ("approver", approver), ("officer", contest.Officer), ("woman", contest.Entrants[0]) })
        {
            people.Add(await app.EnterAsync(journey, who, person, Screen.Phone, javaScript), person);
        }

        return new(app, look, contest, people);
    }

    public async Task BeginFromAwardAsync()
    {
        await OpenAsync(_manager, "/theo-doi", " (chưa có gì)");
        await PressAsync(_manager, "Lập dự án");
        await PressAsync(_manager, _contest.Entries[0].Title);
        var address = _manager.PathOf();
        await _manager.TypeAsync("Form.Title", "");
        await RefusedAsync(_manager, address);
        await _manager.TypeAsync("Form.Title", Title);
        await _manager.TypeAsync("Form.RevenueBefore", "120.000.000");
        await _manager.TypeAsync("Form.WorkersBefore", "4");
        await _manager.TypeAsync("Form.WomenWorkersBefore", "3");
        await SendAsync(_manager, address, " (mới)");
        _project = await _app.WithDb(db => db.SupportedProjects.Where(p => p.EntryId == _contest.Entries[0].Id).Select(p => p.Id).SingleAsync());
        Assert.Equal(Thread, _manager.PathOf());
        await _manager.SeeAsync("Giải Nhất");
        await OpenAsync(_manager, "/theo-doi/moi", " (còn một giải)");
        Assert.Equal(0, await _manager.Page.Locator("main a").Filter(new() { HasText = _contest.Entries[0].Title }).CountAsync());

        await OpenAsync(_woman, "/du-an");
        await PressAsync(_woman, Title, " (mới)");
    }

    /// <summary>Another woman, of no contest, who is not known yet.</summary>
    public async Task BeginFromOutsideAsync()
    {
        await OpenAsync(_manager, "/theo-doi/moi/ngoai");
        await _manager.TypeAsync("Search", "Lường Thị Ngoài Cuộc");
        await SendAsync(_manager, "/theo-doi/moi/ngoai/tim", " (không thấy)");
        await PressAsync(_manager, "Chị ấy chưa có trong danh sách", " (ghi chị ấy)");
        await RefusedAsync(_manager, "/theo-doi/moi/ngoai");
        await _manager.TypeAsync("Woman.FullName", "Lường Thị Ngoài Cuộc");
        await _manager.ChooseAsync("Woman.UnitId", _contest.Communes[1].Name);
        await _manager.TypeAsync("Form.Title", "Tinh dầu sả của chị Ngoài Cuộc");
        await _manager.Page.Locator("select[name='Form.Sector']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await _manager.Page.Locator("select[name='Form.EntrantType']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await SendAsync(_manager, "/theo-doi/moi/ngoai", " (ngoài cuộc thi)");
        await _manager.SeeAsync("Dự án được hỗ trợ ngoài cuộc thi");
        await OpenAsync(_manager, "/theo-doi", " (hai dự án)");
    }

    /// <summary>What else the one in charge keeps, and the project as everybody sees it in the end.</summary>
    public async Task LookBackAsync()
    {
        await OpenAsync(_manager, $"{Thread}/sua");
        await OpenAsync(_manager, $"{Thread}/loai-hinh");
        await OpenAsync(_manager, $"{Thread}/nhay-cam");
        await _manager.Page.Locator("select[name='Form.Ethnicity']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 2 });
        await RefusedAsync(_manager, $"{Thread}/nhay-cam", "khi chị ấy đã đồng ý");
        await _manager.TickAsync("Form.Consents");
        await SendAsync(_manager, $"{Thread}/nhay-cam", " (đã ghi điều riêng)");

        // From now on it opens only with a reason, which stays.
        await OpenAsync(_manager, $"{Thread}/nhay-cam", " (đóng)");
        await _manager.TypeAsync("Reason.Why", "Báo cáo số hộ cận nghèo được hỗ trợ");
        await SendAsync(_manager, $"{Thread}/nhay-cam/mo", " (đã mở)");
        Assert.Equal(1, await _app.WithDb(db => db.SensitiveAccesses.CountAsync(a => a.ProjectId == _project && a.ById == _people[_manager].Id)));
        await OpenAsync(_manager, $"{Thread}/khep");
        await OpenAsync(_woman, Own, " (sau cùng)");
        await OpenAsync(_woman, "/du-an", " (sau cùng)");
        foreach (var visit in new[] { _officer, _approver })
        {
            await OpenAsync(visit, Thread, $" ({visit.Who})");
        }

        // The woman has no part in what staff say among themselves.
        var warning = await _app.WithDb(db => db.Warnings.OrderBy(w => w.Kind).Select(w => w.Id).FirstAsync());
        Assert.Contains(await _woman.GoAsync($"/theo-doi/canh-bao/{warning}"), new[] { 403, 404 });
    }

    private static async Task GivePasswordAsync(LiveApp app, Person person)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var account = new Account { PersonId = person.Id, UserName = person.Phone, PhoneNumber = person.Phone, HasStaffPassword = true, CreatedAt = app.Now };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Cast.StaffPassword);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(e => e.Description)));
    }

    private async Task RunAsync<TJob>()
        where TJob : IJob
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(CancellationToken.None);
    }

    private async Task DeliverAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxWorker>().DrainAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<MailDelivery>().DrainAsync(CancellationToken.None);
    }

    private async Task PassAsync(int days)
    {
        _app.Clock.Pass(TimeSpan.FromDays(days));
        foreach (var (visit, person) in _people)
        {
            await _app.SignInAgainAsync(visit, person);
        }
    }

    private async Task OpenAsync(Visit visit, string path, string state = "") => await _look.OpenAsync(visit, path, state);

    private async Task SendAsync(Visit visit, string action, string state = "") => await _look.SendAsync(visit, action, state);

    private async Task PressAsync(Visit visit, string words, string state = "")
    {
        await visit.PressAsync(words);
        await _look.AtAsync(visit, state);
    }

    /// <summary>Posts and expects the page back with what is to be put right.</summary>
    private async Task RefusedAsync(Visit visit, string action, string? because = null)
    {
        await visit.SendAsync(action);
        Assert.StartsWith("Lỗi:", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        if (because is not null)
        {
            await visit.SeeAsync(because);
        }

        await _look.AtAsync(visit, $" (lỗi {because})");
    }

    private string Day(int fromToday) => Today.AddDays(fromToday).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
