using System.Globalization;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.Mentoring;

/// <summary>The steps of mentoring in their order, each by the hands of the person whose work it is, all through the pages.</summary>
public sealed partial class MentoringJourney
{
    private const string MentorPhone = "+84900000702";
    private const string WomanPhone = "+84900000703";
    private const string WomanEmail = "chi.mot@example.vn";
    private const string Decided = "Chị sửa nhãn theo mẫu mới, cố vấn đọc lại trước khi in.";
    private const string Action = "Chụp ảnh nhãn mới gửi cố vấn";

    private readonly LiveApp _app;
    private readonly Looker _look;
    private readonly Scenario _contest;
    private readonly Visit _mentor;
    private readonly Visit _coordinator;
    private readonly Visit _woman;
    private readonly Visit _letter;
    private Guid _pair;

    private MentoringJourney(LiveApp app, Looker look, Scenario contest, Visit mentor, Visit coordinator, Visit woman, Visit letter) =>
        (_app, _look, _contest, _mentor, _coordinator, _woman, _letter) = (app, look, contest, mentor, coordinator, woman, letter);

    private string Pair => $"/dong-hanh/cap/{_pair}";

    private DateOnly Today => VietnamTime.Today(_app.Now);

    /// <summary>What precedes: a published contest with two winners, of whom the first has an e-mail address; accounts; no mentoring yet.</summary>
    public static async Task<MentoringJourney> StageAsync(Journey journey, LiveApp app, Looker look, bool javaScript)
    {
        var contest = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, Entries = 2, Drafts = 0, Judges = 2 });
        var mentor = await app.AddPerson("Hoàng Thị Bích Cố Vấn", MentorPhone);
        var coordinator = await app.AddPerson("Triệu Thị Điều Phối", "+84900000701", unitId: contest.Host.Id);
        await app.Appoint(coordinator.Id, contest.Host.Id, UnitRole.Coordinator);
        var woman = await app.WithDb(async db =>
        {
            var id = contest.Entrants[0].Id;
            var person = await db.People.SingleAsync(p => p.Id == id);
            person.Reach(WomanPhone, WomanEmail);
            await db.SaveChangesAsync();
            return person;
        });

        Task<Visit> Enter(string who, Person person) => app.EnterAsync(journey, who, person, Screen.Phone, javaScript);
        return new(app, look, contest, await Enter("mentor", mentor), await Enter("coordinator", coordinator), await Enter("woman", woman), await journey.EnterAsync("letter", app.Address, Screen.Phone, javaScript));
    }

    public async Task OfferToMentorAsync()
    {
        await OpenAsync(_mentor, "/dong-hanh", " (chưa có gì)");
        await OpenAsync(_mentor, "/co-van/ho-so", " (bắt đầu)");
        await PressAsync(_mentor, "Khai hồ sơ cố vấn");
        await _mentor.SendAsync("/co-van/ho-so/khai");
        await _look.AtAsync(_mentor, " (lỗi)");
        await _mentor.ChooseAsync("Form.UnitId", _contest.Host.Name);
        await _mentor.TypeAsync("Form.Organisation", "Hợp tác xã Nông sản sạch Thử nghiệm");
        await _mentor.ChooseAsync("Form.Gender", "Nữ");
        await _mentor.TypeAsync("Form.Story", "Mười năm làm bao bì và hồ sơ OCOP cho hợp tác xã.");
        await _mentor.ChooseAsync("Form.Levels[Ocop]", "Thành thạo");
        await _mentor.ChooseAsync("Form.Levels[Packaging]", "Đã tự làm");
        await _mentor.TickAsync("Form.Languages", SpokenLanguages.Vietnamese);
        await _mentor.TickAsync("Form.Ways", nameof(MeetingWays.Phone));
        await _mentor.TypeAsync("Form.Capacity", "1");
        await _mentor.TypeAsync("Form.HoursPerMonth", "4");
        await _mentor.TypeAsync("Form.Kin", "Lò Thị Mai, 0912 345 678");
        await SendAsync(_mentor, "/co-van/ho-so/khai");
        await _mentor.SeeAsync("Cam kết giữ kín thông tin");
        await SendAsync(_mentor, "/co-van/ho-so/cam-ket", " (đã cam kết)");
        await _mentor.SeeAsync("Đã cam kết ngày");

        await OpenAsync(_coordinator, "/dieu-phoi", " (chưa có gì)");
        await OpenAsync(_coordinator, "/dieu-phoi/co-van");
        await PressAsync(_coordinator, "Hoàng Thị Bích Cố Vấn");
        await SendAsync(_coordinator, $"{_coordinator.PathOf()}/nhan", " (trong danh sách)");
    }

    public async Task MakeCohortAsync()
    {
        await OpenAsync(_coordinator, "/dieu-phoi/dot");
        await OpenAsync(_coordinator, "/dieu-phoi/dot/moi");
        await _coordinator.SendAsync("/dieu-phoi/dot/moi");
        await _look.AtAsync(_coordinator, " (lỗi)");
        await _coordinator.TypeAsync("Form.Name", "Đồng hành sau cuộc thi thử nghiệm");
        await _coordinator.ChooseAsync("Form.Kind", "Đoạt giải");
        await _coordinator.ChooseAsync("Form.ContestId", _contest.Contest.Title);
        await SendAsync(_coordinator, "/dieu-phoi/dot/moi");
        await PressAsync(_coordinator, "Thêm cả 2 chị");
        await OpenAsync(_coordinator, $"{_coordinator.PathOf()}/cai-dat");
    }

    public async Task SayWhatSheNeedsAsync()
    {
        await OpenAsync(_woman, "/dong-hanh", " (nhu cầu)");
        await PressAsync(_woman, _contest.Entries[0].Title);
        var address = _woman.PathOf();
        await _woman.ChooseAsync("Form.Topic1", "Hồ sơ OCOP");
        await _woman.ChooseAsync("Form.Topic2", "Bao bì, nhãn mác");
        await _woman.TypeAsync("Form.Note", "Chị muốn nhãn đạt chuẩn để vào siêu thị.");
        await _woman.TickAsync("Form.Ways", nameof(MeetingWays.Phone));
        await _woman.TickAsync("Form.WomenOnly");
        await SendAsync(_woman, address);
    }

    public async Task MatchAndSendAsync()
    {
        var cohort = await _app.WithDb(db => db.MentoringCohorts.Select(c => c.Id).SingleAsync());
        await OpenAsync(_coordinator, $"/dieu-phoi/dot/{cohort}");
        await PressAsync(_coordinator, "Ghép cố vấn");
        await SendAsync(_coordinator, $"/dieu-phoi/dot/{cohort}/ghep");
        await _coordinator.SeeAsync("Hoàng Thị Bích Cố Vấn");
        await _coordinator.SeeAsync("Chưa có cố vấn"); // one place, two women: the other one is told why
        await SendAsync(_coordinator, $"{_coordinator.PathOf()}/gui", " (đã gửi)");
        _pair = await _app.WithDb(db => db.Mentorships.Where(m => m.PersonId == _contest.Entrants[0].Id).Select(m => m.Id).SingleAsync());
    }

    /// <summary>She by the link of her letter, without signing in; the mentor signed in.</summary>
    public async Task AcceptAsync()
    {
        await DeliverAsync();
        var mail = _app.Services.GetRequiredService<MailFolder>().List(WomanEmail).First(m => m.Body.Contains("/dong-hanh/tra-loi/", StringComparison.Ordinal));
        var link = LinkPattern().Match(mail.Body).Value;
        await OpenAsync(_letter, link);
        await SendAsync(_letter, $"{link}/nhan-loi", " (đã nhận lời)");
        await _letter.SeeAsync("Đang chờ bên kia trả lời");

        await OpenAsync(_mentor, "/dong-hanh", " (lời mời)");
        await PressAsync(_mentor, "Xem và trả lời", " (lời mời)");
        await DoesNotSeeAsync(_mentor, WomanPhone);
        await SendAsync(_mentor, $"{Pair}/nhan-loi", " (mới)");
        Assert.Equal(MentorshipStatus.Active, await _app.WithDb(db => db.Mentorships.Where(m => m.Id == _pair).Select(m => m.Status).SingleAsync()));
        await OpenAsync(_letter, link, " (cả hai đã nhận lời)");
    }

    public async Task AgreeAsync()
    {
        await PressAsync(_mentor, "Ghi thỏa thuận", " (mới)");
        await _mentor.SendAsync($"{Pair}/thoa-thuan");
        await _look.AtAsync(_mentor, " (lỗi)");
        await _mentor.TypeAsync("Form.Goal1", "Nhãn mới đạt chuẩn, ba cửa hàng nhận bán trước Tết");
        await _mentor.ChooseAsync("Form.Rhythm", "Hai tuần một lần");
        await _mentor.TypeAsync("Form.Months", "6");
        foreach (var box in await _mentor.Page.Locator("main input[name='Form.Ways']").AllAsync())
        {
            await box.SetCheckedAsync(await box.GetAttributeAsync("value") == nameof(MeetingWays.Phone));
        }

        await SendAsync(_mentor, $"{Pair}/thoa-thuan");
        await DoesNotSeeAsync(_mentor, WomanPhone);

        await OpenAsync(_woman, Pair, " (của chị)");
        await DoesNotSeeAsync(_woman, MentorPhone);
        await PressAsync(_woman, "Xem, sửa hoặc in thỏa thuận", " (chờ chị)");
        await SendAsync(_woman, $"{Pair}/thoa-thuan/xac-nhan");
        await _woman.SeeAsync("Hai bên đã xác nhận");
        await _woman.SeeAsync(PhoneNumber.Display(MentorPhone));
        await OpenAsync(_woman, $"{Pair}/thoa-thuan/in");
        await OpenAsync(_mentor, Pair, " (đã thỏa thuận)");
        await _mentor.SeeAsync(PhoneNumber.Display(WomanPhone));
    }

    public async Task LogAsync()
    {
        await OpenAsync(_mentor, "/dong-hanh", " (cặp đang chạy)");
        await PressAsync(_mentor, "Ghi buổi trao đổi");
        Assert.Equal(["Form.Date", "Form.Minutes", "Form.Way", "Form.Decided"], await AskedAsync(_mentor));
        Assert.Equal(Today.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture), await _mentor.Page.Locator("[name='Form.Date']").InputValueAsync());
        await _mentor.SendAsync($"{Pair}/ghi");
        await _look.AtAsync(_mentor, " (lỗi)");

        // What the two agreed on is chosen already.
        Assert.True(await _mentor.Page.Locator("main input[name='Form.Way'][value='Phone']").IsCheckedAsync());
        await _mentor.TypeAsync("Form.Minutes", "45");
        await _mentor.TypeAsync("Form.Decided", Decided);
        await _mentor.Page.Locator("main details:has([name='Form.Actions[0].Text']) > summary").ClickAsync();
        await _mentor.TypeAsync("Form.Actions[0].Text", Action);
        await _mentor.TickAsync("Form.Actions[0].Owner", nameof(PairSide.Woman));
        await _mentor.TypeAsync("Form.Actions[0].DueOn", Day(7));
        await SendAsync(_mentor, $"{Pair}/ghi", " (có buổi)");
        await _mentor.SeeAsync(Action);
    }

    public async Task ConfirmAsync()
    {
        await DeliverAsync();
        await OpenAsync(_woman, "/thong-bao");
        await OpenAsync(_woman, "/dong-hanh", " (của chị)");
        await PressAsync(_woman, "Xác nhận 1 buổi", " (chờ xác nhận)");
        await _woman.SeeAsync(Decided);
        await PressAsync(_woman, "Đúng, xác nhận", " (đã xác nhận)");
        var session = await _app.WithDb(db => db.MentoringSessions.AsNoTracking().SingleAsync(s => s.MentorshipId == _pair));
        Assert.Equal((SessionAnswer.Confirmed, 45, MeetingWays.Phone), (session.Answer, session.Minutes, session.Way));
        await _woman.SeeAsync("đã xác nhận 45 phút");
    }

    /// <summary>The next talk begins with what is open: on the pair's page, on the form, and once more after the plan's day has come.</summary>
    public async Task MeetAgainAsync()
    {
        await OpenAsync(_mentor, Pair, " (đã xác nhận)");
        Assert.Contains(Action, await _mentor.Page.Locator("section#viec").InnerTextAsync(), StringComparison.Ordinal);
        await OpenAsync(_mentor, $"{Pair}/hen");
        await _mentor.TypeAsync("Form.Date", Day(1));
        await _mentor.TypeAsync("Form.Time", "19:30");
        await _mentor.TickAsync("Form.Way", nameof(MeetingWays.Phone));
        await SendAsync(_mentor, $"{Pair}/hen", " (đã hẹn)");

        _app.Clock.Pass(TimeSpan.FromDays(1));
        await OpenAsync(_mentor, Pair, " (đến ngày hẹn)");
        await PressAsync(_mentor, "Ghi lại buổi này", " (theo lịch hẹn)");
        Assert.Contains(Action, await _mentor.Page.Locator("section[aria-labelledby='viec-mo']").InnerTextAsync(), StringComparison.Ordinal);
        var address = _mentor.PathOf();
        await _mentor.TypeAsync("Form.Minutes", "60");
        await _mentor.TypeAsync("Form.Decided", "Nhãn đã in thử hai trăm tờ.");
        await SendAsync(_mentor, address);

        // Nobody has done it: it goes on to the talk after that.
        await OpenAsync(_mentor, $"{Pair}/ghi", " (việc còn mở)");
        Assert.Contains(Action, await _mentor.Page.Locator("section[aria-labelledby='viec-mo']").InnerTextAsync(), StringComparison.Ordinal);
        await OpenAsync(_woman, Pair, " (hai buổi)");
        await PressAsync(_woman, "Khác với bản ghi");
        address = _woman.PathOf();
        await _woman.TypeAsync("Form.Minutes", "30");
        await _woman.TypeAsync("Form.Text", "Hôm ấy chỉ nói được nửa giờ vì mất sóng.");
        await SendAsync(_woman, address, " (hai bản)");
        await PressAsync(_woman, "Đã xong", " (việc đã xong)");
        await OpenAsync(_mentor, $"{Pair}/ghi", " (hết việc)");
        Assert.Equal(0, await _mentor.Page.Locator("section[aria-labelledby='viec-mo']").CountAsync());
        await OpenAsync(_mentor, Pair, " (hai bản)");
        await _mentor.SeeAsync("mất sóng");
    }

    /// <summary>What the coordinator, the mentor and everybody else see of it in the end.</summary>
    public async Task LookBackAsync()
    {
        foreach (var path in new[] { $"{Pair}/doi-cap", $"{Pair}/ket-thuc", "/dong-hanh/lich" })
        {
            await OpenAsync(_woman, path);
        }

        var profile = await _app.WithDb(db => db.MentorProfiles.Select(p => p.Id).SingleAsync());
        foreach (var path in new[] { "/dieu-phoi", "/dieu-phoi/cap", "/dieu-phoi/thieu", "/dieu-phoi/tai", "/dieu-phoi/dot", $"/dieu-phoi/co-van/{profile}/giay" })
        {
            await OpenAsync(_coordinator, path, " (có cặp)");
        }

        await OpenAsync(_coordinator, Pair, " (điều phối)");
        await OpenAsync(_coordinator, $"/dieu-phoi/co-van/{profile}/giay");
        await _coordinator.TypeAsync("Form.From", Day(-1));
        await _coordinator.TypeAsync("Form.To", Day(0));
        await SendAsync(_coordinator, $"/dieu-phoi/co-van/{profile}/giay", " (đã cấp)");
        var certificate = await _app.WithDb(db => db.HoursCertificates.AsNoTracking().SingleAsync());
        Assert.Equal(45, certificate.Minutes); // the second talk was not confirmed
        await OpenAsync(_mentor, "/co-van/giay");
        await PressAsync(_mentor, certificate.Code, " (để in)");
        await OpenAsync(_letter, "/xac-minh");
        await OpenAsync(_letter, $"/xac-minh/{certificate.Code}");
        await _letter.SeeAsync("Giấy thật, còn hiệu lực");
    }

    /// <summary>What the form asks before anything is folded out.</summary>
    private static async Task<string[]> AskedAsync(Visit visit) => await visit.Page.Locator("main form[method=post]").EvaluateAsync<string[]>(
        "form => [...new Set([...form.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(x => !x.closest('details')).map(x => x.name))]");

    private static async Task DoesNotSeeAsync(Visit visit, string phone)
    {
        var html = await visit.Page.ContentAsync();
        Assert.DoesNotContain(phone, html, StringComparison.Ordinal);
        Assert.DoesNotContain(PhoneNumber.Display(phone), html, StringComparison.Ordinal);
    }

    private async Task DeliverAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxWorker>().DrainAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<MailDelivery>().DrainAsync(CancellationToken.None);
    }

    private async Task OpenAsync(Visit visit, string path, string state = "") => await _look.OpenAsync(visit, path, state);

    private async Task SendAsync(Visit visit, string action, string state = "") => await _look.SendAsync(visit, action, state);

    private async Task PressAsync(Visit visit, string words, string state = "")
    {
        await visit.PressAsync(words);
        await _look.AtAsync(visit, state);
    }

    private string Day(int fromToday) => Today.AddDays(fromToday).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex("/dong-hanh/tra-loi/[A-Za-z0-9_-]+")]
    private static partial Regex LinkPattern();
}
