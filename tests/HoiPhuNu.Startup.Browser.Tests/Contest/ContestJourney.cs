using System.Globalization;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.Contest;

/// <summary>The steps of one contest in their order, each by the hands of the person whose work it is.</summary>
public sealed partial class ContestJourney(Cast cast, Looker look)
{
    private const string Title = "Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa vùng cao";
    private readonly List<Visit> _judges = [];
    private readonly List<Idea> _ideas = [];
    private Visit _administrator = null!;
    private Visit _organizer = null!;
    private Visit _second = null!;
    private Visit _secretary = null!;
    private Visit _head = null!;
    private Visit _officer = null!;
    private readonly List<Visit> _entrants = [];
    private string _slug = "";

    private string Desk => $"/to-chuc/{_slug}";

    public async Task InviteOrganizersAsync()
    {
        var (phone, host) = await cast.InstallAsync();
        _administrator = await cast.EnterAsync("administrator");
        await cast.SignInAsync(_administrator, phone, Cast.StaffPassword);
        foreach (var path in new[] { "/quan-tri", "/quan-tri/don-vi", $"/quan-tri/don-vi/{host}", "/quan-tri/to-chuc-vien", "/quan-tri/hang-doi", "/tai-khoan", "/thong-bao" })
        {
            await OpenAsync(_administrator, path);
        }

        _organizer = await InviteToUnitAsync(host, "UnitOrganizer", "Triệu Thị Điều Phối");
        _officer = await InviteToUnitAsync(host, "UnitOfficer", "Hoàng Thị Nhập Hộ");
    }

    public async Task PrepareContestAsync()
    {
        await OpenAsync(_organizer, "/to-chuc");
        await OpenAsync(_organizer, "/to-chuc/moi");
        await _organizer.SendAsync("/to-chuc/moi");
        await LookAsync(_organizer, " (lỗi)");
        await _organizer.TypeAsync("Form.Title", Title);
        await _organizer.ChooseAsync("Form.HostUnitId", "Tỉnh Cao Bằng");
        await _organizer.TypeAsync("Form.CodePrefix", "PNVC");
        await _organizer.SendAsync("/to-chuc/moi");
        _slug = _organizer.PathOf().Split('/')[2];
        await LookAsync(_organizer);

        await OpenAsync(_organizer, $"{Desk}/thong-tin");
        await _organizer.TypeAsync("Form.Theme", "Phát huy tài nguyên bản địa");
        await _organizer.TypeAsync("Form.Summary", "Chị em viết ý tưởng từ những gì quê mình có.");
        await _organizer.TickAsync("Form.EntrantTypes", "Individual");
        await _organizer.TickAsync("Form.EntrantTypes", "Cooperative");
        await _organizer.TypeAsync("Form.OpensAt", At(TimeSpan.FromMinutes(-5)));
        await _organizer.TypeAsync("Form.ClosesAt", At(TimeSpan.FromHours(2)));
        await _organizer.TypeAsync("Form.ContactName", "Tổ thư ký cuộc thi");
        await _organizer.TypeAsync("Form.ContactPhone", "0900 000 999");
        await _organizer.TypeAsync("Form.Rules", "# Ai dự thi\n\nPhụ nữ cả tỉnh.\n\n- Ý tưởng của chính mình\n- Không sao chép\n\n<script>alert(1)</script> [xấu](javascript:alert(1))");
        await SendAsync(_organizer, $"{Desk}/thong-tin");

        await OpenAsync(_organizer, $"{Desk}/bang-linh-vuc");
        await _organizer.TypeAsync("Form.Tracks", "Bảng chung");
        await SendAsync(_organizer, $"{Desk}/bang-linh-vuc");

        var first = await cast.WithDb(db => db.Rounds.Where(r => db.Contests.Any(c => c.Id == r.ContestId && c.Slug == _slug)).Select(r => r.Id).SingleAsync());
        await OpenAsync(_organizer, $"{Desk}/vong/{first}");
        await _organizer.TypeAsync("Form.ReadsPerEntry", "2");
        await _organizer.TypeAsync("Form.AdvancePerTrack", "2");
        await _organizer.TypeAsync("Form.ScoringClosesAt", At(TimeSpan.FromHours(5)));
        await SendAsync(_organizer, $"{Desk}/vong/{first}");
        await OpenAsync(_organizer, $"{Desk}/tieu-chi/{first}");

        await OpenAsync(_organizer, $"{Desk}/vong/moi");
        await _organizer.TypeAsync("Form.Name", "Vòng chung kết");
        await _organizer.TypeAsync("Form.ReadsPerEntry", "2");
        await _organizer.TypeAsync("Form.ScoringClosesAt", At(TimeSpan.FromHours(8)));
        await SendAsync(_organizer, $"{Desk}/vong/moi");

        foreach (var (name, rank, amount) in new[] { ("Giải Nhất", "1", "15 triệu"), ("Giải Nhì", "2", "8.000.000") })
        {
            await OpenAsync(_organizer, $"{Desk}/giai-thuong/moi");
            await _organizer.TypeAsync("Form.Name", name);
            await _organizer.TypeAsync("Form.Rank", rank);
            await _organizer.TypeAsync("Form.Quantity", "1");
            await _organizer.TypeAsync("Form.Amount", amount);
            await SendAsync(_organizer, $"{Desk}/giai-thuong/moi");
        }

        await OpenAsync(_organizer, $"{Desk}/giai-thuong/tap-the/moi");
        await _organizer.ChooseAsync("Form.UnitId", "Xã Thành Công");
        await _organizer.TypeAsync("Form.Name", "Giải tập thể");
        await SendAsync(_organizer, $"{Desk}/giai-thuong/tap-the/moi");
        await OpenAsync(_organizer, $"{Desk}/giai-thuong");
    }

    public async Task InviteStaffAsync()
    {
        _second = await InviteToContestAsync("CoOrganizer", "Nông Thị Duyệt");
        _secretary = await InviteToContestAsync("Secretary", "Lục Thị Thư Ký");
        _head = await InviteToContestAsync("HeadJudge", "Bế Thị Trưởng Ban");
        foreach (var name in new[] { "Đàm Thị Chấm Một", "Hà Thị Chấm Hai", "Ma Thị Chấm Ba" })
        {
            _judges.Add(await InviteToContestAsync("Judge", name));
        }

        await OpenAsync(_organizer, $"{Desk}/nhan-su");
    }

    public async Task OpenAsync()
    {
        await OpenAsync(_organizer, Desk);
        await _organizer.SendAsync($"{Desk}/mo");
        await LookAsync(_organizer, " (mở)");
        foreach (var path in new[] { $"{Desk}/thu", $"{Desk}/can-goi", $"{Desk}/nhat-ky", $"{Desk}/cong-bo" })
        {
            await OpenAsync(_organizer, path);
        }
    }

    public async Task EnterHerselfAsync()
    {
        var names = new[] { ("Miến dong Phja Đén sấy lạnh, đóng gói nhỏ", "Bàn Mùi Ghến"), ("Thạch đen ăn liền từ cây sương sáo bản địa", "Nông Thị Hường") };
        foreach (var (title, woman) in names)
        {
            var visit = await cast.EnterAsync($"entrant {_entrants.Count + 1}");
            _entrants.Add(visit);
            await OpenAsync(visit, "/");
            await OpenAsync(visit, "/cuoc-thi");
            await OpenAsync(visit, $"/cuoc-thi/{_slug}");
            Assert.DoesNotContain("javascript:", await visit.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
            await OpenAsync(visit, "/tai-khoan/dang-ky");
            var phone = await cast.RegisterAsync(visit, woman, staff: false);
            await OpenAsync(visit, "/ho-so");
            await OpenAsync(visit, $"/ho-so/moi/{_slug}");
            await visit.SendAsync($"/ho-so/moi/{_slug}");
            await LookAsync(visit);
            await FillAsync(visit, new Idea(title, woman, phone, "Tỉnh Cao Bằng", "Xã Đông Khê", "Xóm Nà Thử"));
        }
    }

    public async Task EnterForAnotherAsync()
    {
        await OpenAsync(_officer, "/nhap-ho");
        await OpenAsync(_officer, "/nhap-ho/moi");
        await OpenAsync(_officer, "/nhap-ho/moi?ghiMoi=true");
        await _officer.TypeAsync("Form.FullName", "Phàn Thị Không Tài Khoản");
        await _officer.TypeAsync("Form.Phone", "0900 000 555");
        await _officer.ChooseAsync("Form.CommuneId", "Xã Thành Công");
        await _officer.ChooseAsync("Form.Target", Title);
        await _officer.ChooseAsync("Form.Consent", "Gặp trực tiếp");
        await _officer.TypeAsync("Form.Note", "Sáng nay tại nhà văn hóa xóm");
        await _officer.TickAsync("Form.Agreed");
        await SendAsync(_officer, "/nhap-ho/moi");
        await FillAsync(_officer, new Idea("Mật ong bạc hà, đàn ong của chị em", "Phàn Thị Không Tài Khoản", "0900 000 555", "Tỉnh Cao Bằng", "Xã Thành Công", "Xóm Phja Thử"));
        await OpenAsync(_officer, "/nhap-ho");
    }

    public async Task CloseAndScreenAsync()
    {
        cast.App.Clock.Pass(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(10));
        await OpenAsync(_organizer, Desk);
        await _organizer.SendAsync($"{Desk}/dong");
        await OpenAsync(_entrants[0], "/ho-so");

        await OpenAsync(_secretary, $"{Desk}/ho-so");
        var entries = await cast.WithDb(db => db.Entries.Where(e => e.Contest.Slug == _slug).OrderBy(e => e.Id).Select(e => new { e.Id, e.PersonId }).ToListAsync());
        Assert.Equal(3, entries.Count);

        // The first goes back to its entrant with a date of its own, and comes again.
        var returned = entries[0].Id;
        await OpenAsync(_secretary, $"{Desk}/ho-so/{returned}");
        await OpenDetailsAsync(_secretary, "Return.What");
        await _secretary.TypeAsync("Return.What", "Chị ghi thêm bán được bao nhiêu gói trong vụ vừa rồi.");
        await _secretary.TypeAsync("Return.Until", At(TimeSpan.FromHours(1)));
        await _secretary.SendAsync($"{Desk}/ho-so/{returned}/tra-lai");
        await OpenAsync(_entrants[0], $"/ho-so/{returned}");
        await _entrants[0].SeeAsync("bán được bao nhiêu gói");
        await OpenAsync(_entrants[0], $"/ho-so/{returned}/khach-hang");
        await _entrants[0].TypeAsync("Form.Customers", "Ba mươi tám cửa hàng đặt lại, 1.200 gói trong vụ vừa rồi.");
        await _entrants[0].SendAsync($"/ho-so/{returned}/khach-hang");
        await SubmitAsync(_entrants[0], returned);

        foreach (var entry in entries)
        {
            await OpenAsync(_secretary, $"{Desk}/ho-so/{entry.Id}");
            await _secretary.SendAsync($"{Desk}/ho-so/{entry.Id}/hop-le");
        }

        Assert.Equal(3, await cast.WithDb(db => db.Entries.CountAsync(e => e.Contest.Slug == _slug && e.Status == EntryStatus.Valid)));
    }

    /// <param name="round">1 is the first.</param>
    /// <param name="goOn">How many go on; null in the last round.</param>
    public async Task JudgeAsync(int round, int? goOn)
    {
        var id = await cast.WithDb(db => db.Rounds.Where(r => r.Order == round && db.Contests.Any(c => c.Id == r.ContestId && c.Slug == _slug)).Select(r => r.Id).SingleAsync());
        var assigning = $"{Desk}/phan-cong/{id}";
        await OpenAsync(_organizer, assigning);
        await SendAsync(_organizer, $"{assigning}/bat-dau");
        await OpenAsync(_organizer, $"{assigning}/ban-cham");
        await SendAsync(_organizer, $"{assigning}/ban-cham");
        await OpenAsync(_organizer, $"{assigning}/de-xuat");
        await SendAsync(_organizer, $"{assigning}/giao");
        await OpenAsync(_organizer, assigning);
        await SendAsync(_organizer, $"{assigning}/mo-cham");

        for (var judge = 0; judge < _judges.Count; judge++)
        {
            await ScoreAllAsync(_judges[judge], judge, id);
        }

        await OpenAsync(_head, $"/cham-diem/truong-ban/{id}");
        await OpenAsync(_organizer, assigning);
        await SendAsync(_organizer, $"{assigning}/khoa");
        await OpenAsync(_organizer, $"{Desk}/xep-hang/{id}");
        await OpenAsync(_organizer, $"{Desk}/quyet-dinh/{id}");
        await SendAsync(_organizer, $"{Desk}/quyet-dinh/{id}");
        var decided = await cast.WithDb(db => db.RoundEntries.CountAsync(e => e.RoundId == id && e.GoesOn == true));
        Assert.Equal(goOn ?? 2, decided);
    }

    public async Task PublishAsync()
    {
        await OpenAsync(_organizer, $"{Desk}/cong-bo");
        await _organizer.TypeAsync("Form.DecisionNumber", "58/QĐ-BTC");
        await _organizer.TypeAsync("ConfirmPassword", Cast.StaffPassword);
        await SendAsync(_organizer, $"{Desk}/cong-bo/lap");
        await _organizer.SeeAsync("một người khác trong Ban Tổ chức phải duyệt");
        await OpenAsync(_second, $"{Desk}/cong-bo");
        var id = await cast.WithDb(db => db.ResultsPublications.Select(p => p.Id).SingleAsync());
        await _second.TickAsync("Form.Compared");
        await _second.TypeAsync("ConfirmPassword", Cast.StaffPassword);
        await SendAsync(_second, $"{Desk}/cong-bo/{id}/duyet");
    }

    public async Task ReadResultsAsync()
    {
        // What was queued is handed over now: notices on each woman's page, mail files for those with an address.
        await using (var scope = cast.App.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<OutboxWorker>().DrainAsync(CancellationToken.None);
        }

        var anyone = await cast.EnterAsync("anyone");
        foreach (var path in new[] { "/ket-qua", $"/ket-qua/{_slug}", "/tin-tuc", "/", "/tra-cuu", "/tai-khoan/dang-nhap", "/tai-khoan/quen-mat-khau", "/khong-co-trang-nay" })
        {
            await anyone.GoAsync(path);
            await LookAsync(anyone);
        }

        await anyone.OpenAsync($"/ket-qua/{_slug}");
        await anyone.SeeAsync("Giải Nhất");
        await anyone.SeeAsync("58/QĐ-BTC");
        var (code, phone) = await cast.WithDb(async db => (await db.Entries.Where(e => e.Contest.Slug == _slug && e.Person.Phone == "+84900000555").Select(e => e.Code).SingleAsync(), "0555"));
        await anyone.OpenAsync("/tra-cuu");
        await anyone.TypeAsync("Form.Code", code!);
        await anyone.TypeAsync("Form.Digits", phone);
        await SendAsync(anyone, "/tra-cuu");
        await anyone.SeeAsync(code!);
        foreach (var entrant in _entrants)
        {
            await OpenAsync(entrant, "/thong-bao");
            await entrant.SeeAsync("kết quả");
        }

        await OpenAsync(_organizer, Desk);
        await OpenAsync(_organizer, $"{Desk}/can-goi");
        await OpenAsync(_organizer, $"{Desk}/nhat-ky");
        await OpenAsync(_organizer, $"{Desk}/cong-bo");
    }

    private async Task ScoreAllAsync(Visit judge, int number, Guid round)
    {
        await OpenAsync(judge, "/cham-diem");
        var person = await cast.WithDb(db => db.People.Where(p => p.FullName.EndsWith(number == 0 ? "Chấm Một" : number == 1 ? "Chấm Hai" : "Chấm Ba")).Select(p => p.Id).SingleAsync());
        var sheets = await cast.WithDb(db => db.ScoreSheets.Where(s => s.RoundId == round && s.JudgeId == person && s.Status == SheetStatus.Open).OrderBy(s => s.RoundEntry.Entry.Code).Select(s => new { s.Id, Place = s.RoundEntry.Entry.Title.Length % 3 }).ToListAsync());
        foreach (var sheet in sheets)
        {
            var address = $"/cham-diem/{sheet.Id}";
            await OpenAsync(judge, address);

            var fields = judge.Page.Locator("main input[data-points]");
            var count = await fields.CountAsync();
            for (var i = 0; i < count; i++)
            {
                var most = int.Parse((await fields.Nth(i).GetAttributeAsync("data-max"))!, CultureInfo.InvariantCulture);
                var points = ((most * (6 + sheet.Place)) / 10) + (number * 25);
                await fields.Nth(i).FillAsync(string.Create(CultureInfo.InvariantCulture, $"{points / 100},{points % 100:00}"));
            }

            await judge.TypeAsync("Form.Comment", "Sản phẩm đã bán được. Nên tính thêm tiền điện sấy trong những tháng mưa.");
            await judge.LeadOnAsync(judge.Page.Locator($"main button[formaction='{address}/ky']").First);
            await LookAsync(judge);
        }

        Assert.Equal(0, await cast.WithDb(db => db.ScoreSheets.CountAsync(s => s.RoundId == round && s.JudgeId == person && s.Status == SheetStatus.Open)));
    }

    /// <summary>Fills page after page as the site leads, then checks and submits.</summary>
    private async Task FillAsync(Visit visit, Idea idea)
    {
        var entry = Guid.Parse(visit.PathOf().Split('/')[2]);
        await OpenAsync(visit, $"/ho-so/{entry}/y-tuong");
        for (var pages = 0; pages < 40; pages++)
        {
            var step = visit.PathOf().Split('/').ElementAtOrDefault(3) ?? "";
            if (step.Length == 0 || step == "kiem-tra")
            {
                break;
            }

            await FillPageAsync(visit, idea, step);
            await visit.SendAsync($"/ho-so/{entry}/{step}");
            await LookAsync(visit);
        }

        await OpenAsync(visit, $"/ho-so/{entry}");
        await SubmitAsync(visit, entry);
    }

    private static async Task FillPageAsync(Visit visit, Idea idea, string step)
    {
        if (step == "noi-o")
        {
            await visit.ChooseAsync("Form.ProvinceId", idea.Province);
            if (await visit.Page.Locator("main select[name='Form.CommuneId']").CountAsync() > 0)
            {
                await visit.ChooseAsync("Form.CommuneId", idea.Commune);
            }
        }

        if (step is "cam-ket" or "dong-y")
        {
            foreach (var name in step == "cam-ket" ? ["Form.OwnWork", "Form.AcceptsRules"] : new[] { "Form.Contest" })
            {
                await visit.TickAsync(name);
            }
        }

        foreach (var (field, value) in idea.Pages.GetValueOrDefault(step) ?? [])
        {
            if (await visit.Page.Locator($"main input[type=radio][name='{field}'], main select[name='{field}']").CountAsync() == 0)
            {
                await visit.TypeAsync(field, value);
            }
            else if (value == "*")
            {
                await visit.Page.Locator($"main input[name='{field}']").Nth(1).CheckAsync();
            }
            else
            {
                await visit.ChooseAsync(field, value);
            }
        }
    }

    private async Task SubmitAsync(Visit visit, Guid entry)
    {
        await OpenAsync(visit, $"/ho-so/{entry}/kiem-tra");
        if (await visit.Page.Locator("main input[type=checkbox][name='Form.EntrantAgrees']").CountAsync() > 0)
        {
            await visit.TickAsync("Form.EntrantAgrees");
        }

        await visit.SendAsync($"/ho-so/{entry}/nop");
        Assert.Equal($"/ho-so/{entry}/bien-nhan", visit.PathOf());
        Assert.Matches(CodePattern(), await visit.Page.Locator("main").InnerTextAsync());
        await LookAsync(visit);
    }

    private async Task<Visit> InviteToUnitAsync(Guid unit, string role, string name)
    {
        await OpenAsync(_administrator, $"/quan-tri/to-chuc-vien/moi/{unit}");
        return await AcceptAsync(_administrator, $"/quan-tri/to-chuc-vien/moi/{unit}", role, name);
    }

    private async Task<Visit> InviteToContestAsync(string role, string name)
    {
        await OpenAsync(_organizer, $"{Desk}/nhan-su/moi");
        return await AcceptAsync(_organizer, $"{Desk}/nhan-su/moi", role, name);
    }

    /// <summary>The link is handed over; who got it opens it, registers and takes the role.</summary>
    private async Task<Visit> AcceptAsync(Visit inviter, string action, string role, string name)
    {
        await inviter.Page.Locator($"main input[type=radio][name='Form.Role'][value='{role}']").CheckAsync();
        await inviter.TypeAsync("Form.Name", name);
        await SendAsync(inviter, action);
        var link = new Uri(await inviter.Page.Locator("#duong-dan").InputValueAsync());
        var guest = await cast.EnterAsync(name);
        await OpenAsync(guest, link.AbsolutePath);
        await guest.PressAsync("Đăng ký");
        await LookAsync(guest);
        await cast.RegisterAsync(guest, name, staff: true);
        Assert.Equal(link.AbsolutePath, guest.PathOf());
        await SendAsync(guest, link.AbsolutePath);
        return guest;
    }

    private static async Task OpenDetailsAsync(Visit visit, string field)
    {
        var summary = visit.Page.Locator($"main details:not([open]):has([name='{field}']) > summary");
        if (await summary.CountAsync() > 0)
        {
            await summary.First.ClickAsync();
        }
    }

    private Task OpenAsync(Visit visit, string path) => look.OpenAsync(visit, path);

    private Task SendAsync(Visit visit, string action) => look.SendAsync(visit, action);

    private Task LookAsync(Visit visit, string state = "") => look.AtAsync(visit, state);

    private string At(TimeSpan fromNow) => (cast.App.Now + fromNow).AddHours(7).ToString("HH':'mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex("PNVC30-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}")]
    private static partial Regex CodePattern();
}
