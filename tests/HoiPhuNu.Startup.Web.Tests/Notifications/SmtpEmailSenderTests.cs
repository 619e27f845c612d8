using HoiPhuNu.Startup.Web.Features.Notifications.Sending;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public class SmtpEmailSenderTests
{
    [Fact]
    public async Task A_long_Vietnamese_message_arrives_letter_for_letter()
    {
        await using var smtp = new SmtpStandIn();
        await using var mail = await smtp.MailAsync();
        var message = MailHost.Message("Chào chị,\n.Dòng bắt đầu bằng dấu chấm\n.\n" + string.Concat(Enumerable.Repeat("Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa. ", 60))) with
        {
            ToName = "Nguyễn Thị \"Tôn Nữ\" Hoàng Phương Uyên",
            Subject = "Hồ sơ “Phụ nữ khởi nghiệp, phát huy tài nguyên bản địa, thúc đẩy kinh tế xanh và chuyển đổi số vùng đồng bào dân tộc thiểu số” đã được nộp lúc 23 giờ 59 phút",
        };

        var result = await mail.Sender.SendAsync(message, default);

        Assert.Equal(EmailResult.Accepted, result);
        var sent = Assert.Single(smtp.Received);
        Assert.Equal(message.Subject, sent.Headers["Subject"]);
        Assert.Equal(message.Body, sent.Body.ReplaceLineEndings("\n"));
        Assert.Contains("Hoàng Phương Uyên", sent.Headers["To"], StringComparison.Ordinal);
        Assert.EndsWith("<lo.thi.mai@example.vn>", sent.Headers["To"], StringComparison.Ordinal);
        Assert.Contains("Ban tổ chức cuộc thi", sent.Headers["From"], StringComparison.Ordinal);
        Assert.Equal("hoi-dap@cuocthi.example.vn", sent.Headers["Reply-To"]);
        Assert.Equal($"<{message.MessageId}@cuocthi.example.vn>", sent.Headers["Message-ID"]);
        Assert.Equal("text/plain; charset=utf-8", sent.Headers["Content-Type"]);
        Assert.Equal("auto-generated", sent.Headers["Auto-Submitted"]);
        Assert.Contains("RCPT TO:<lo.thi.mai@example.vn>", smtp.Commands);
    }

    [Theory]
    [InlineData("550 no such mailbox", EmailOutcome.Refused, "SMTP: 550")]
    [InlineData("553 not allowed", EmailOutcome.Refused, "SMTP: 553")]
    [InlineData("450 mailbox busy", EmailOutcome.TryLater, "SMTP: 450")]
    [InlineData("452 full", EmailOutcome.TryLater, "SMTP: 452")]
    public async Task Only_a_4yz_answer_is_tried_again(string answer, EmailOutcome expected, string reason)
    {
        await using var smtp = new SmtpStandIn { RecipientAnswer = answer };
        await using var mail = await smtp.MailAsync();

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Equal(new(expected, reason), result);
        Assert.Empty(smtp.Received);
    }

    [Theory]
    [InlineData("554 looks like spam", EmailOutcome.Refused)]
    [InlineData("451 try again", EmailOutcome.TryLater)]
    public async Task The_answer_after_the_text_counts(string answer, EmailOutcome expected)
    {
        await using var smtp = new SmtpStandIn { DataAnswer = answer };
        await using var mail = await smtp.MailAsync();

        Assert.Equal(expected, (await mail.Sender.SendAsync(MailHost.Message(), default)).Outcome);
    }

    [Fact]
    public async Task Without_the_STARTTLS_it_was_promised_nothing_is_sent()
    {
        await using var smtp = new SmtpStandIn();
        await using var mail = await smtp.MailAsync(startTls: true);

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Equal(EmailOutcome.TryLater, result.Outcome);
        Assert.DoesNotContain(smtp.Commands, command => command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_with_a_certificate_nobody_vouches_for_gets_nothing()
    {
        await using var smtp = new SmtpStandIn { OffersStartTls = true };
        await using var mail = await smtp.MailAsync(startTls: true);

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Equal(EmailOutcome.TryLater, result.Outcome);
        Assert.Contains("STARTTLS", smtp.Commands);
        Assert.DoesNotContain(smtp.Commands, command => command.Contains("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_is_away_is_tried_later()
    {
        using var closed = new ClosedPort();
        await using var mail = await SmtpStandIn.MailAsync(closed.Number);

        Assert.Equal(EmailResult.TryLater("SMTP: SocketException"), await mail.Sender.SendAsync(MailHost.Message(), default));
    }

    [Fact]
    public async Task A_line_break_in_a_name_never_becomes_a_header()
    {
        await using var smtp = new SmtpStandIn();
        await using var mail = await smtp.MailAsync();

        var result = await mail.Sender.SendAsync(MailHost.Message() with { ToName = "Mai\r\nBcc: ai@example.vn" }, default);

        Assert.Equal(EmailResult.Refused("line break in recipient name"), result);
        Assert.Empty(smtp.Commands);
    }
}
