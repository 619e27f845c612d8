using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public class EmailSettingsTests
{
    [Theory]
    [InlineData("File", typeof(FileEmailSender))]
    [InlineData("Smtp", typeof(SmtpEmailSender))]
    [InlineData("sendgrid", typeof(SendGridEmailSender))]
    public async Task The_setting_chooses_the_sender(string provider, Type expected)
    {
        await using var mail = await MailHost.StartAsync(("Provider", provider), ("From", "thu@cuocthi.example.vn"), ("Smtp:Host", "localhost"), ("SendGrid:ApiKey", "SG.x"));

        Assert.IsType(expected, mail.Sender);
    }

    [Theory]
    [InlineData("Email:From", "Provider=Smtp", "Smtp:Host=localhost")]
    [InlineData("Email:From", "From=Ban tổ chức <thu@example.vn>")]
    [InlineData("Email:FromName", "FromName=Ban\ntổ chức")]
    [InlineData("Email:ReplyTo", "ReplyTo=a@example.vn, b@example.vn")]
    [InlineData("Email:Smtp:Host", "Provider=Smtp", "From=thu@example.vn")]
    [InlineData("Email:Smtp:Port", "Provider=Smtp", "From=thu@example.vn", "Smtp:Host=localhost", "Smtp:Port=0")]
    [InlineData("Email:Smtp:Password", "Provider=Smtp", "From=thu@example.vn", "Smtp:Host=localhost", "Smtp:User=thu")]
    [InlineData("Email:Smtp:StartTls", "Provider=Smtp", "From=thu@example.vn", "Smtp:Host=localhost", "Smtp:User=thu", "Smtp:Password=mật khẩu", "Smtp:StartTls=false")]
    [InlineData("Email:SendGrid:ApiKey", "Provider=SendGrid", "From=thu@example.vn")]
    [InlineData("Email:SendGrid:ApiKey", "Provider=SendGrid", "From=thu@example.vn", "SendGrid:ApiKey=SG.x\r\nX-Other: y")]
    [InlineData("Email:SendGrid:BaseUrl", "Provider=SendGrid", "From=thu@example.vn", "SendGrid:ApiKey=SG.x", "SendGrid:BaseUrl=http://mail.example.vn")]
    [InlineData("Email:SendGrid:BaseUrl", "Provider=SendGrid", "From=thu@example.vn", "SendGrid:ApiKey=SG.x", "SendGrid:BaseUrl=api.sendgrid.com")]
    public async Task A_setting_that_cannot_work_stops_the_start_by_name(string named, params string[] settings)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            MailHost.StartAsync(settings.Select(s => s.Split('=', 2)).Select(s => (s[0], (string?)s[1])).ToArray()));

        Assert.Contains(named, Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_sends_mail_must_know_its_own_address()
    {
        using var site = new SendingSite(null);
        var refused = Assert.Throws<OptionsValidationException>(() => site.Services);
        Assert.Contains("Site:PublicUrl", Assert.Single(refused.Failures), StringComparison.Ordinal);

        using var known = new SendingSite("https://cuocthi.example.vn");
        Assert.NotNull(known.Services);
    }

    [Fact]
    public async Task Nothing_set_means_files_in_the_data_directory()
    {
        await using var mail = await MailHost.StartAsync();

        await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Single(Directory.GetFiles(Path.Combine(mail.Directory, "mail"), "*.eml"));
    }

    [Theory]
    [InlineData("lo.thi.mai@example.vn", true)]
    [InlineData("Mai <mai@example.vn>", false)]
    [InlineData("mai@example.vn,hoa@example.vn", false)]
    [InlineData("mai@example.vn\r\nBcc: hoa@example.vn", false)]
    [InlineData("mai", false)]
    [InlineData("mài@example.vn", false)]
    [InlineData("", false)]
    public void An_address_is_one_plain_address(string text, bool expected) => Assert.Equal(expected, EmailMessage.IsAddress(text));

    [Fact]
    public void Every_fault_of_a_message_is_found_and_none_repeats_what_was_typed()
    {
        var good = MailHost.Message();
        Assert.Null(good.FindFault());
        EmailMessage[] bad =
        [
            good with { MessageId = Guid.Empty },
            good with { ToName = "Mai\nHoa" },
            good with { ToName = "Mai\u2028Hoa" },
            good with { Subject = "Mai\rHoa" },
            good with { Subject = "Mai\0Hoa" },
            good with { Subject = " " },
            good with { Body = "" },
            good with { To = "Mai" },
            good with { ReplyTo = "Hoa" },
        ];
        Assert.All(bad, message =>
        {
            Assert.NotNull(message.FindFault());
            Assert.DoesNotContain("Mai", message.FindFault(), StringComparison.Ordinal);
            Assert.DoesNotContain("Hoa", message.FindFault(), StringComparison.Ordinal);
        });
    }

    private sealed class SendingSite(string? publicUrl) : App
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Email:Provider", "Smtp").UseSetting("Email:From", "thu@cuocthi.example.vn").UseSetting("Email:Smtp:Host", "localhost").UseSetting("Site:PublicUrl", publicUrl ?? "");
        }
    }
}
