using System.Net;
using AngleSharp.Html.Parser;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public sealed class OutgoingMailPageTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("hpn-mail-").FullName;

    [Fact]
    public async Task A_developer_reads_the_mail_and_follows_its_link_and_nothing_typed_becomes_markup()
    {
        await using var site = Site("Development");
        using var browser = site.CreateClient();
        Assert.Contains("Chưa có thư nào", await browser.GetStringAsync("/quan-tri/thu-di"), StringComparison.Ordinal);
        var sender = site.Services.GetRequiredService<IEmailSender>();
        await sender.SendAsync(MailHost.Message("Mời chị nhận vai trò:\nhttp://localhost:5080/loi-moi/abc-123\n<b>đậm</b> javascript:alert(1)\n"), default);
        await sender.SendAsync(MailHost.Message() with { Subject = "Thư khác" }, default);

        var list = await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync("/quan-tri/thu-di?tim=loi-moi"));
        var row = Assert.Single(list.QuerySelectorAll("tbody tr"));
        var mail = await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync(row.QuerySelector("a")!.GetAttribute("href")));

        Assert.Equal(MailHost.Message().Subject, mail.QuerySelector("h1")!.TextContent);
        Assert.Equal("http://localhost:5080/loi-moi/abc-123", Assert.Single(mail.QuerySelectorAll("main .card a")).GetAttribute("href"));
        Assert.Empty(mail.QuerySelectorAll("main .card b"));
        Assert.Contains("<b>đậm</b> javascript:alert(1)", mail.QuerySelector("main .card")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "khong-co", HttpStatusCode.NotFound)]
    [InlineData("Development", "..%2F..%2Fappsettings", HttpStatusCode.NotFound)]
    [InlineData("Production", "", HttpStatusCode.NotFound)]
    [InlineData("Development", "", HttpStatusCode.OK)]
    public async Task Outside_Development_and_outside_the_folder_there_is_nothing(string environment, string name, HttpStatusCode expected)
    {
        await using var site = Site(environment);
        using var browser = site.CreateClient();

        using var answer = await browser.GetAsync($"/quan-tri/thu-di/{name}");

        Assert.Equal(expected, answer.StatusCode);
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private WebApplicationFactory<Program> Site(string environment) => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("Data:Directory", directory);
        builder.UseSetting("Demo:Load", "false");
    });
}
