using System.Net;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>The centre keeps the indicators, whoever asks for reports her own forms: what is refused is said beside its field and kept as typed.</summary>
public sealed class CatalogueTests(App app) : IClassFixture<App>
{
    private const string Indicators = "/bao-cao/chi-tieu", NewIndicator = Indicators + "/moi", Forms = "/bao-cao/mau", NewForm = Forms + "/moi";

    [Fact]
    public async Task An_indicator_is_made_changed_and_retired_and_its_code_stays()
    {
        await ReportsWorld.Build(app);
        using var centre = await app.SignedIn(await CentreLead("Một"));
        using var refused = await centre.Submit(NewIndicator, NewIndicator, ("Form.Code", "Số cửa hàng"), ("Form.Name", "Cửa hàng của phụ nữ"), ("Form.UnitOfCount", "cửa hàng"));
        var page = await Browser.Read(refused);
        Assert.Contains("Mã chỉ có chữ không dấu", Text(page), StringComparison.Ordinal);
        Assert.Equal("Số cửa hàng", page.QuerySelector("[name='Form.Code']")!.GetAttribute("value"));
        using var withoutKind = await centre.Submit(NewIndicator, NewIndicator, ("Form.Code", "CUA_HANG_THU"), ("Form.Name", "Cửa hàng của phụ nữ"), ("Form.UnitOfCount", "cửa hàng"));
        Assert.Contains("Chọn loại bản ghi", Text(await Browser.Read(withoutKind)), StringComparison.Ordinal);

        using var made = await centre.Submit(
            NewIndicator,
            NewIndicator,
            ("Form.Code", "cua_hang_thu"),
            ("Form.Name", "Cửa hàng của phụ nữ"),
            ("Form.UnitOfCount", "cửa hàng"),
            ("Form.Kinds", nameof(RecordKind.CollectiveEntity)),
            ("Form.Splits", nameof(Split.Minority)),
            ("Form.IsStock", "true"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var indicator = await app.WithDb(db => db.Indicators.AsNoTracking().SingleAsync(i => i.Code == "CUA_HANG_THU"));
        Assert.Equal((true, RecordKind.CollectiveEntity, Split.Minority), (indicator.Rule.IsStock, Assert.Single(indicator.Rule.Kinds), Assert.Single(indicator.Rule.Splits)));
        using var twice = await centre.Submit(NewIndicator, NewIndicator, ("Form.Code", "CUA_HANG_THU"), ("Form.Name", "Trùng mã"), ("Form.UnitOfCount", "cửa hàng"), ("Form.Kinds", nameof(RecordKind.CollectiveEntity)));
        Assert.Contains("Mã này đã có", Text(await Browser.Read(twice)), StringComparison.Ordinal);

        var one = $"{Indicators}/{indicator.Id}";
        var before = await centre.Page(one);
        using var changed = await centre.Submit(one, one, ("Form.Name", "Cửa hàng phụ nữ làm chủ"), ("Form.Code", "MA_KHAC"));
        Assert.Equal(Indicators, changed.Headers.Location?.ToString());
        using var late = await centre.Submit(before, one, [new("Form.Name", "Tên của người đến sau")], one);
        Assert.Contains("Cửa hàng phụ nữ làm chủ", Text(await Browser.Read(late)), StringComparison.Ordinal);
        using var retired = await centre.Submit(one, one + "/bo");
        var (code, name, retiredAt) = await app.WithDb(async db => await db.Indicators.AsNoTracking().Where(i => i.Id == indicator.Id).Select(i => ValueTuple.Create(i.Code, i.Name, i.RetiredAt)).SingleAsync());
        Assert.Equal(("CUA_HANG_THU", "Cửa hàng phụ nữ làm chủ"), (code, name));
        Assert.NotNull(retiredAt);
        Assert.Contains("Thôi dùng", Text(await centre.Page(Indicators + "?tim=cua_hang")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_typed_line_by_line_and_a_wrong_code_is_said_with_its_line()
    {
        var w = await ReportsWorld.Build(app);
        using var lead = await app.SignedIn(w.Lead);
        var code = "MAU-" + w.Form.Code;
        using var refused = await lead.Submit(NewForm, NewForm, ("Form.Code", code), ("Form.Name", "Mẫu của tỉnh"), ("Form.Lines", $"# I. Giảm nghèo\n1; {w.Households.Code}\n\n2; KHONG_CO"));
        var page = await Browser.Read(refused);
        Assert.Contains("Dòng 4: không có chỉ tiêu mang mã này: 2; KHONG_CO", Text(page), StringComparison.Ordinal);
        Assert.Contains("2; KHONG_CO", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.ReportForms.AnyAsync(f => f.Code == code)));

        using var made = await lead.Submit(NewForm, NewForm, ("Form.Code", code), ("Form.Name", "Mẫu của tỉnh"), ("Form.Lines", $"# I. Giảm nghèo\n1.1; {w.Households.Code}\n# II. Tập huấn\n{w.Classes.Code}"));
        Assert.Equal(Forms, made.Headers.Location?.ToString());
        var form = await app.WithDb(db => db.ReportForms.AsNoTracking().Include(f => f.Lines).SingleAsync(f => f.Code == code));
        Assert.Equal(w.Province.Id, form.UnitId);
        Assert.Equal([("1.1", "I. Giảm nghèo", w.Households.Id), ("2", "II. Tập huấn", w.Classes.Id)], form.Lines.OrderBy(l => l.Position).Select(l => (l.Number, l.Heading, l.IndicatorId)));

        // Opened and saved as it stands, nothing moves.
        var one = $"{Forms}/{form.Id}";
        using var saved = await lead.Submit(one, one);
        Assert.Equal(Forms, saved.Headers.Location?.ToString());
        Assert.Equal([("1.1", "I. Giảm nghèo"), ("2", "II. Tập huấn")], await app.WithDb(async db => (await db.ReportForms.AsNoTracking().Include(f => f.Lines).SingleAsync(f => f.Id == form.Id)).Lines.OrderBy(l => l.Position).Select(l => (l.Number, l.Heading)).ToList()));

        // What is too long is said of its line, and whose plan it compares with is settled by the first call.
        using var tooLong = await lead.Submit(one, one, ("Form.Lines", $"# {new string('a', 201)}\nII.1.2.3.4.5; {w.Classes.Code}"));
        var reasons = Text(await Browser.Read(tooLong));
        Assert.Contains("Dòng 1: tên mục dài quá 200 ký tự", reasons, StringComparison.Ordinal);
        Assert.Contains("Dòng 2: số thứ tự dài quá 10 ký tự", reasons, StringComparison.Ordinal);
        var programme = await app.WithDb(db => db.Programmes.Select(p => p.Id).FirstAsync());
        foreach (var (path, form2, expected) in new[] { (one, form.Id, (Guid?)programme), ($"{Forms}/{w.Form.Id}", w.Form.Id, null) })
        {
            using var compared = await lead.Submit(path, path, ("Form.ProgrammeId", programme.ToString()));
            Assert.Equal(Forms, compared.Headers.Location?.ToString());
            Assert.Equal(expected, await app.WithDb(db => db.ReportForms.Where(f => f.Id == form2).Select(f => f.ProgrammeId).SingleAsync()));
        }

        // The form of a call that is open says so; a retired one is offered to no call.
        Assert.Contains("1 kỳ báo cáo đang mở dùng mẫu này", Text(await lead.Page($"{Forms}/{w.Form.Id}")), StringComparison.Ordinal);
        Assert.Contains("Mẫu của tỉnh", Text(await lead.Page("/bao-cao/ky/moi")), StringComparison.Ordinal);
        using var retired = await lead.Submit(one, one + "/bo");
        Assert.DoesNotContain("Mẫu của tỉnh", Text(await lead.Page("/bao-cao/ky/moi")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lead_of_a_province_keeps_her_own_forms_only_and_no_indicators()
    {
        var (hers, others) = (await ReportsWorld.Build(app), await ReportsWorld.Build(app));
        using var lead = await app.SignedIn(hers.Lead);
        Assert.DoesNotContain(others.Form.Name, Text(await lead.Page(Forms)), StringComparison.Ordinal);
        foreach (var path in new[] { Indicators, $"{Indicators}/{hers.Households.Id}", $"{Forms}/{others.Form.Id}" })
        {
            using var answer = await lead.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var foreign = await lead.Submit(NewForm, NewForm, ("Form.Code", "CUA-NGUOI-KHAC"), ("Form.Name", "Mẫu"), ("Form.UnitId", others.Province.Id.ToString()), ("Form.Lines", hers.Classes.Code));
        Assert.Contains("Chọn đơn vị trong danh sách", Text(await Browser.Read(foreign)), StringComparison.Ordinal);
    }

    private async Task<Person> CentreLead(string name)
    {
        var centre = await app.WithDb(db => db.Units.SingleAsync(u => u.Level == UnitLevel.Central));
        var person = await app.AddPerson($"Trung Ương {name}", email: $"tw{name.Length}x{Guid.NewGuid():N}@thu.example");
        await app.Appoint(person.Id, centre.Id, UnitRole.FiguresLead);
        return person;
    }

    private static string Text(AngleSharp.Html.Dom.IHtmlDocument page) => System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
