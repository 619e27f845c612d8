using System.Net;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

public sealed class CertificateTests(DeskApp app) : IClassFixture<DeskApp>
{
    [Fact]
    public async Task Confirmed_hours_are_certified_printed_verified_by_anybody_and_withdrawn()
    {
        var here = $"/dieu-phoi/co-van/{app.Profile.Id}/giay";
        using var browser = await app.SignedIn(app.Coordinator);
        using var future = await browser.Submit(here, here, ("Form.From", "01/01/2026"), ("Form.To", "10/03/2026"));
        Assert.Contains("Ngày cuối phải là hôm nay hoặc trước đó.", await future.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var empty = await browser.Submit(here, here, ("Form.From", "08/03/2026"), ("Form.To", "09/03/2026"));
        Assert.Contains("chưa có buổi nào được xác nhận", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var form = await browser.Page(here);
        using var issued = await browser.Submit(form, here, [KeyValuePair.Create("Form.From", (string?)"01/02/2026"), KeyValuePair.Create("Form.To", (string?)"09/03/2026")], here);
        var print = issued.Headers.Location!.ToString();
        var code = print.Split('/')[^1];
        using var again = await browser.Submit(form, here, [KeyValuePair.Create("Form.From", (string?)"01/02/2026"), KeyValuePair.Create("Form.To", (string?)"09/03/2026")], here);
        Assert.Equal(print, again.Headers.Location!.ToString());
        var made = await app.WithDb(db => db.HoursCertificates.AsNoTracking().SingleAsync(c => c.Code == code));
        Assert.Equal((45, 1, 1, "Cố Vấn Thử"), (made.Minutes, made.Sessions, made.Women, made.MentorName));

        // Printed by her and her coordinator; anybody else has it confirmed.
        using var mentor = await app.SignedIn(app.Mentor);
        Assert.Contains("45 phút", (await mentor.Page(print)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(code, (await mentor.Page("/co-van/giay")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var stranger = await app.SignedIn(app.Stranger);
        using var hidden = await stranger.Get(print);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var foreign = await stranger.Get(here);
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        using var anyone = app.Anonymous();
        using var typed = await anyone.Get("/xac-minh?ma=" + code.ToLowerInvariant().Replace('-', ' '));
        Assert.Equal("/xac-minh/" + code, typed.Headers.Location!.ToString());
        Assert.Contains("Giấy thật, còn hiệu lực", (await anyone.Page("/xac-minh/" + code)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var revoke = $"/dieu-phoi/giay/{made.Id}/thu-hoi";
        var list = await browser.Page(here);
        using var revoked = await browser.Submit(list, here, [], revoke);
        Assert.Equal(here, revoked.Headers.Location!.ToString());
        using var twice = await browser.Submit(list, here, [], revoke);
        Assert.Contains("Giấy này đã được thu hồi từ trước.", await twice.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Đã thu hồi ngày", (await anyone.Page("/xac-minh/" + code)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_stands_for_nothing_is_not_found_and_guessing_is_slowed_down()
    {
        using var anyone = app.Anonymous();
        using var slip = await anyone.Get("/xac-minh?ma=CV26");
        Assert.Contains("thiếu hoặc sai chữ", await slip.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var statuses = new HashSet<HttpStatusCode>();
        for (byte i = 0; i < 12; i++)
        {
            using var none = await anyone.Get("/xac-minh/" + Domain.Shared.EntryCode.Create("CV", 2020, [1, 2, 3, i]));
            statuses.Add(none.StatusCode);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests], statuses.Order());
        app.Clock.MoveTo(app.Now.AddHours(1));
        using var later = await anyone.Get("/xac-minh/khong-phai-ma");
        Assert.Equal(HttpStatusCode.NotFound, later.StatusCode);
    }
}
