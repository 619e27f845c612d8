using System.Globalization;
using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Browser.Tests.Figures;

/// <summary>The people of one quarter's report, each at a browser of her own.</summary>
public sealed class FiguresJourney
{
    private const string Class = "Lớp khởi sự kinh doanh cho chị em thôn Thử Nghiệm Thượng";

    private readonly LiveApp _app;
    private readonly Looker _look;
    private readonly Visit _officer, _lead, _signer, _centre;
    private readonly UnionUnit _top, _province, _commune;
    private Guid _record, _call;

    private FiguresJourney(LiveApp app, Looker look, IReadOnlyList<Visit> visits, IReadOnlyList<UnionUnit> units)
    {
        (_app, _look) = (app, look);
        (_officer, _lead, _signer, _centre) = (visits[0], visits[1], visits[2], visits[3]);
        (_top, _province, _commune) = (units[0], units[1], units[2]);
    }

    private ReportPeriod Quarter => ReportPeriods.LastOver(PeriodKind.Quarter, VietnamTime.Today(_app.Now));

    private string OfCommune => $"/bao-cao/ky/{_call}/{_commune.Id}";

    private string OfProvince => $"/bao-cao/ky/{_call}/{_province.Id}";

    private string OfCentre => $"/bao-cao/ky/{_call}/{_top.Id}";

    /// <summary>The centre and a province of the catalogue, two communes of it; the seeded indicators and forms.</summary>
    public static async Task<FiguresJourney> StageAsync(Journey journey, LiveApp app, Looker look, bool javaScript)
    {
        await app.WithDb(async db =>
        {
            await UnitSeed.ApplyAsync(db, CancellationToken.None);
            await db.SaveChangesAsync();
            await ProgrammeSeed.ApplyAsync(db, app.Now, CancellationToken.None);
            await IndicatorSeed.ApplyAsync(db, app.Now, CancellationToken.None);
        });
        var (top, province) = await app.WithDb(async db => (await db.Units.SingleAsync(u => u.Code == UnitSeed.Centre), await db.Units.SingleAsync(u => u.Code == "04")));
        var commune = await app.AddUnit("99901", "Xã Thử Nghiệm Thượng", UnitLevel.Commune, province);
        await app.AddUnit("99902", "Xã Thử Nghiệm Hạ", UnitLevel.Commune, province);
        var visits = new List<Visit>();
        foreach (var (who, name, unit, role) in new[]
        {
            ("officer", "Nông Thị Cán Bộ Xã", commune, UnitRole.Officer), ("lead", "Hoàng Thị Phụ Trách Số Liệu", province, UnitRole.FiguresLead),
            ("signer", "Triệu Thị Ký Báo Cáo", province, UnitRole.FiguresLead), ("centre", "Đỗ Thị Trung Ương Hội", top, UnitRole.FiguresLead),
        })
        {
            var person = await app.AddPerson(name, $"+8490000081{visits.Count}", unitId: unit.Id);
            await app.Appoint(person.Id, unit.Id, role);
            visits.Add(await app.EnterAsync(journey, who, person, Screen.Phone, javaScript));
        }

        return new(app, look, visits, [top, province, commune]);
    }

    public async Task TypeAClassAsync()
    {
        await _look.OpenAsync(_officer, "/so-lieu", " (chưa có gì)");
        await PressAsync(_officer, "Ghi số liệu");
        await _look.OpenAsync(_officer, "/so-lieu/moi/TrainingClass");
        await RefusedAsync(_officer, "/so-lieu/moi/TrainingClass");
        await _officer.Page.Locator("main [name='Form.Topic']").First.SelectOptionAsync("KhoiNghiep");
        await _officer.TypeAsync("Form.Title", Class);
        await _officer.TypeAsync("Form.On", Day(Quarter.To.AddDays(-12)));
        await _officer.TypeAsync("Form.People", "30");
        await _officer.TypeAsync("Form.Women", "32");
        await _officer.TypeAsync("Form.Turns", "60");
        await RefusedAsync(_officer, "/so-lieu/moi/TrainingClass", "nhiều hơn");
        await _officer.TypeAsync("Form.Women", "28");
        await PressAsync(_officer, "Lưu và điểm danh");
        _record = await _app.WithDb(db => db.ActivityRecords.Where(r => r.Title == Class).Select(r => r.Id).SingleAsync());
        Assert.Equal($"/so-lieu/{_record}/diem-danh", _officer.PathOf());
    }

    public async Task CallTheRollAsync()
    {
        var roll = $"/so-lieu/{_record}/diem-danh";
        await _officer.TypeAsync("Form.Lines", "Lò Thị Một; 1985; thôn Trên\nVàng Thị Hai; 2020; thôn Dưới");
        await RefusedAsync(_officer, roll, "đếm cả trẻ em");
        await _officer.TypeAsync("Form.Lines", "Lò Thị Một; 1985; thôn Trên\nVàng Thị Hai; 1990; thôn Dưới\nLý Văn Ba; 1979; thôn Dưới; nam");
        await SendAsync(_officer, roll, " (đã điểm danh)");
        await _officer.SeeAsync("3 người");
        var counted = await _app.WithDb(db => db.ActivityRecords.Where(r => r.Id == _record).Select(r => new { r.People, r.Women }).SingleAsync());
        Assert.Equal((3, 2), (counted.People, counted.Women));
        await _look.OpenAsync(_officer, "/so-lieu", " (một bản ghi)");
    }

    /// <summary>The centre asks every province and every commune.</summary>
    public async Task CallForReportsAsync()
    {
        await _look.OpenAsync(_centre, "/bao-cao", " (chưa có kỳ)");
        await _look.OpenAsync(_centre, "/bao-cao/ky/moi");
        await RefusedAsync(_centre, "/bao-cao/ky/moi");
        await _centre.Page.Locator("main select[name='Form.FormId']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await _centre.TypeAsync("Form.Day", Day(Quarter.To));
        await SendAsync(_centre, "/bao-cao/ky/moi", " (mới mở)");
        _call = await _app.WithDb(db => db.ReportCalls.Select(c => c.Id).SingleAsync());
        Assert.Equal($"/bao-cao/ky/{_call}", _centre.PathOf());
        await _centre.SeeAsync("Chưa gửi");
    }

    public async Task SetTargetsAsync()
    {
        await _look.OpenAsync(_lead, $"/bao-cao/ke-hoach?don-vi={_province.Id}&nam={Quarter.To.Year}");
        await _look.OpenAsync(_lead, "/bao-cao", " (phụ trách)");
    }

    public async Task SendTheQuarterAsync()
    {
        await _look.OpenAsync(_officer, "/bao-cao", " (cán bộ)");
        await _look.OpenAsync(_officer, OfCommune, " (đang lập)");
        await _officer.SeeAsync("Lớp tập huấn khởi sự kinh doanh");
        await SendAsync(_officer, $"{OfCommune}/gui", " (đã gửi)");
        await _officer.SeeAsync("chờ nhận");
    }

    public async Task ReturnAsync()
    {
        await _look.OpenAsync(_lead, $"/bao-cao/ky/{_call}", " (phụ trách)");
        await _look.OpenAsync(_lead, OfCommune, " (chờ nhận)");
        await UnfoldAsync(_lead, "Trả lại");
        await RefusedAsync(_lead, $"{OfCommune}/tra-lai");
        await _lead.TypeAsync("Step.Question", "Lớp này có 60 lượt trong phiếu giấy. Chị xem lại số buổi của từng người.");
        await SendAsync(_lead, $"{OfCommune}/tra-lai", " (đã trả lại)");
    }

    public async Task CorrectAndSendAgainAsync()
    {
        await _look.OpenAsync(_officer, OfCommune, " (bị trả lại)");
        await _officer.SeeAsync("Lớp này có 60 lượt");
        await _look.OpenAsync(_officer, $"/so-lieu/{_record}/diem-danh");
        await _officer.TypeAsync("Form.Sessions", "2");
        await SendAsync(_officer, $"/so-lieu/{_record}/diem-danh");
        await _look.OpenAsync(_officer, OfCommune);
        await SendAsync(_officer, $"{OfCommune}/gui", " (gửi lại)");
        await _look.OpenAsync(_officer, $"{OfCommune}/so-sanh?truoc=1&sau=2");
        await _look.OpenAsync(_officer, $"{OfCommune}/ban/1");
    }

    public async Task AcceptAsync()
    {
        await _look.OpenAsync(_lead, OfCommune);
        await SendAsync(_lead, $"{OfCommune}/nhan", " (đã nhận)");
        var status = await _app.WithDb(db => db.Reports.Where(r => r.UnitId == _commune.Id).Select(r => r.Status).SingleAsync());
        Assert.Equal(ReportStatus.Accepted, status);
    }

    /// <summary>One prepares, another signs, and it goes up.</summary>
    public async Task SignOfTheProvinceAsync()
    {
        await _look.OpenAsync(_lead, OfProvince, " (tỉnh đang lập)");
        await _lead.SeeAsync("chưa gửi");
        await _look.OpenAsync(_lead, $"{OfProvince}/loi");
        await _lead.TypeAsync("Form.Situation", "Ban Thường vụ đã ban hành kế hoạch và giao chỉ tiêu cho các cơ sở Hội.");
        await SendAsync(_lead, $"{OfProvince}/loi", " (đã có lời)");
        Assert.Equal(0, await _lead.Page.Locator($"main form[action='{OfProvince}/ky']").CountAsync());
        await _look.OpenAsync(_signer, OfProvince);
        await UnfoldAsync(_signer, "Ký báo cáo");
        await _signer.TypeAsync("Step.DocumentNumber", "05/BC-BTV");
        await SendAsync(_signer, $"{OfProvince}/ky", " (đã ký)");
        await _signer.SeeAsync("05/BC-BTV");
        await _look.OpenAsync(_lead, OfProvince, " (đã ký)");
        await SendAsync(_lead, $"{OfProvince}/gui", " (tỉnh đã gửi)");
    }

    /// <summary>Every paper of the signed report, as a browser without a page would ask for it.</summary>
    public async Task TakePapersAwayAsync()
    {
        await _look.OpenAsync(_lead, OfProvince, " (có văn bản)");
        foreach (var format in new[] { "xlsx", "docx", "csv" })
        {
            var address = await _lead.Page.Locator($"main a[href*='{OfProvince}'][href*='{format}']").First.GetAttributeAsync("href");
            var answer = await _lead.Context.APIRequest.GetAsync(new Uri(_app.Address, address!).ToString());
            Assert.True(answer.Ok, $"{address}: {answer.Status}");
            Assert.True((await answer.BodyAsync()).Length > 500, address);
        }

        await _look.OpenAsync(_lead, $"{OfProvince}/in");
    }

    public async Task SumAtTheCentreAsync()
    {
        await _look.OpenAsync(_centre, OfProvince, " (trung ương đọc)");
        await SendAsync(_centre, $"{OfProvince}/nhan");
        await _look.OpenAsync(_centre, OfCentre, " (tổng hợp)");
        await _centre.SeeAsync(_province.Name);
        await _look.OpenAsync(_centre, $"/bao-cao/ky/{_call}", " (trung ương)");
    }

    /// <summary>A signed one is opened by a written reason only, and the first version stays beside the second.</summary>
    public async Task CorrectWhatWasSignedAsync()
    {
        await _lead.OpenAsync(OfProvince);
        await UnfoldAsync(_lead, "Đính chính");
        await _lead.TypeAsync("Step.Reason", "Một lớp ghi nhầm sang quý sau.");
        await SendAsync(_lead, $"{OfProvince}/dinh-chinh", " (đang đính chính)");
        await _lead.SeeAsync("Một lớp ghi nhầm sang quý sau.");
    }

    public async Task ImportAsync()
    {
        await _look.OpenAsync(_officer, "/so-lieu/nhap");
        await _officer.TypeAsync("Lines", $"Đơn vị\tLoại\tNội dung\tTên hoạt động\tNgày\tSố lượng\tSố người\n{_commune.Name}\tLớp\tDạy nghề\tLớp may\t{Day(Quarter.To.AddDays(-3))}\t1\tba mươi");
        await _officer.SendAsync("/so-lieu/nhap");
        await _look.AtAsync(_officer, " (xem thử)");
        Assert.Equal(1, await _app.WithDb(db => db.ActivityRecords.CountAsync()));
    }

    /// <summary>A form of the centre's own, and one indicator of it through the year.</summary>
    public async Task KeepTheCatalogueAsync()
    {
        const string NewForm = "/bao-cao/mau/moi";
        await _look.OpenAsync(_centre, "/bao-cao/chi-tieu");
        await _look.OpenAsync(_centre, NewForm);
        await _centre.TypeAsync("Form.Name", "Mẫu riêng của kỳ thử nghiệm");
        await _centre.TypeAsync("Form.Code", "MAU-THU-NGHIEM");
        await _centre.TypeAsync("Form.Lines", "# I. Tập huấn\n1; KHONG_CO");
        await RefusedAsync(_centre, NewForm, "KHONG_CO");
        await _centre.TypeAsync("Form.Lines", "# I. Tập huấn\n1; LOP_KHOI_NGHIEP");
        await SendAsync(_centre, NewForm);
        await _centre.SeeAsync("Mẫu riêng của kỳ thử nghiệm");
        var classes = await _app.WithDb(db => db.Indicators.Where(i => i.Code == "LOP_KHOI_NGHIEP").Select(i => i.Id).SingleAsync());
        await _look.OpenAsync(_centre, $"/bao-cao/chi-so/{classes}/{_top.Id}?nam={Quarter.To.Year}");
        await _centre.SeeAsync("1 lớp");
        await _look.OpenAsync(_lead, $"/bao-cao/chi-so/{classes}/{_province.Id}?nam={Quarter.To.Year - 1}", " (năm trước)");
    }

    public async Task LookAroundAsync()
    {
        await _look.OpenAsync(_lead, $"/bao-cao/so-lieu?don-vi={_province.Id}");
        await _look.OpenAsync(_officer, $"/so-lieu/{_record}");
        await _look.OpenAsync(_officer, $"/so-lieu/{_record}/sua");
        await _look.OpenAsync(_officer, $"/so-lieu/{_record}/bo");
        await RefusedAsync(_officer, $"/so-lieu/{_record}/bo");

        // Another commune's officer is told nothing, not even that there is something.
        Assert.Equal(404, await _officer.GoAsync(OfProvince));
    }

    private static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Opens what is folded, when it is: with a finger, so that it works without script.</summary>
    private static async Task UnfoldAsync(Visit visit, string words)
    {
        var folded = visit.Page.Locator("main details:not([open]) > summary").Filter(new() { HasText = words });
        if (await folded.CountAsync() > 0)
        {
            await folded.First.ClickAsync();
        }
    }

    private async Task SendAsync(Visit visit, string action, string state = "") => await _look.SendAsync(visit, action, state);

    private async Task PressAsync(Visit visit, string words, string state = "")
    {
        await visit.PressAsync(words);
        await _look.AtAsync(visit, state);
    }

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
}
