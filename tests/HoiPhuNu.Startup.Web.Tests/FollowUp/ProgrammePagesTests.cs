using System.Net;
using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>The catalogue of programmes, kept by administrators.</summary>
public sealed class ProgrammePagesTests(App app) : IClassFixture<App>
{
    private const string List = "/quan-tri/chuong-trinh";

    [Fact]
    public async Task The_catalogue_is_there_and_a_programme_is_added_once()
    {
        using var admin = await app.SignedIn(await app.AddPerson("Quản Trị Chương Trình", "+84900330001"), administrator: true);
        Assert.Contains("Đề án 2415", (await admin.Page(List)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var form = await admin.Page(List + "/moi");
        KeyValuePair<string, string?>[] typed = [new("Form.Code", "thu1"), new("Form.Name", "Dự án Thử"), new("Form.Title", "Hỗ trợ thử nghiệm"), new("Form.Aliases", "Dự án số 1\nThử 1"), new("Form.CheckInMonths", "6, 12; 36")];
        using var first = await admin.Submit(form, List + "/moi", typed);
        using var again = await admin.Submit(form, List + "/moi", typed);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, again.StatusCode));
        var made = await app.WithDb(db => db.Programmes.SingleAsync(p => p.Code == "THU1"));
        Assert.Equal([6, 12, 36], made.Settings.CheckInMonths);
        Assert.Equal(["Dự án số 1", "Thử 1"], made.Aliases);

        using var taken = await admin.Submit(List + "/moi", typed);
        Assert.Contains("Mã này đã dùng", (await Browser.Read(taken)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12, 6", "tăng dần")]
    [InlineData("ba tháng", "tăng dần")]
    [InlineData("0, 3", "tăng dần")]
    public async Task Months_that_are_no_schedule_are_refused_and_kept_as_typed(string months, string said)
    {
        using var admin = await app.SignedIn(await app.AddPerson("Quản Trị Lịch", "+8490033" + months.Length.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)), administrator: true);
        var programme = await Programme("DA939");
        using var sent = await admin.Submit($"{List}/{programme.Id}", null, ("Form.CheckInMonths", months));
        var page = await Browser.Read(sent);
        Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(months, page.QuerySelector("#Form_CheckInMonths")!.GetAttribute("value"));
        Assert.Equal([3, 6, 12, 24], (await Programme("DA939")).Settings.CheckInMonths);
    }

    [Fact]
    public async Task A_change_keeps_the_code_and_two_at_once_see_each_other()
    {
        using var admin = await app.SignedIn(await app.AddPerson("Quản Trị Sửa", "+84900330003"), administrator: true);
        var programme = await Programme("DA01");
        var path = $"{List}/{programme.Id}";
        var (one, two) = (await admin.Page(path), await admin.Page(path));
        using var first = await admin.Submit(one, path, [new("Form.EffectiveMonths", "18"), new("Form.Code", "KHAC")]);
        using var second = await admin.Submit(two, path, [new("Form.EffectiveMonths", "6")]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("18", (await Browser.Read(second)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(18, (await Programme("DA01")).Settings.EffectiveMonths);
    }

    private Task<Programme> Programme(string code) => app.WithDb(db => db.Programmes.SingleAsync(p => p.Code == code));
}
