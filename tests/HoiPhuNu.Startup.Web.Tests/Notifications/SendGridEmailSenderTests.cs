using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using Microsoft.AspNetCore.Http;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public class SendGridEmailSenderTests
{
    [Fact]
    public async Task A_message_arrives_in_the_published_shape()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();
        var message = MailHost.Message();

        var result = await mail.Sender.SendAsync(message, default);

        Assert.Empty(sendGrid.Faults);
        Assert.Equal(EmailResult.Accepted, result);
        var sent = Assert.Single(sendGrid.Received);
        var person = sent.GetProperty("personalizations")[0];
        Assert.Equal(message.To, person.GetProperty("to")[0].GetProperty("email").GetString());
        Assert.Equal("Lò Thị Mai", person.GetProperty("to")[0].GetProperty("name").GetString());
        Assert.Equal(message.MessageId.ToString(), person.GetProperty("custom_args").GetProperty("message_id").GetString());
        Assert.Equal("thu@cuocthi.example.vn", sent.GetProperty("from").GetProperty("email").GetString());
        Assert.Equal("Ban tổ chức", sent.GetProperty("from").GetProperty("name").GetString());
        Assert.Equal("hoi-dap@cuocthi.example.vn", sent.GetProperty("reply_to").GetProperty("email").GetString());
        Assert.Equal(message.Subject, sent.GetProperty("subject").GetString());
        Assert.Equal(message.Body, sent.GetProperty("content")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_message_may_name_its_own_place_to_ask_and_no_name()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();

        await mail.Sender.SendAsync(MailHost.Message() with { ToName = "", ReplyTo = "tinh@hoi.example.vn" }, default);

        Assert.Empty(sendGrid.Faults);
        var sent = Assert.Single(sendGrid.Received);
        Assert.Equal("tinh@hoi.example.vn", sent.GetProperty("reply_to").GetProperty("email").GetString());
        Assert.False(sent.GetProperty("personalizations")[0].GetProperty("to")[0].TryGetProperty("name", out _));
    }

    [Fact]
    public async Task A_redelivery_carries_the_same_message_id()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();
        var message = MailHost.Message();

        await mail.Sender.SendAsync(message, default);
        await mail.Sender.SendAsync(message, default);

        Assert.Equal([message.MessageId.ToString(), message.MessageId.ToString()], sendGrid.Received.Select(sent =>
            sent.GetProperty("personalizations")[0].GetProperty("custom_args").GetProperty("message_id").GetString()));
    }

    [Theory]
    [InlineData(400, EmailOutcome.Refused)]
    [InlineData(413, EmailOutcome.Refused)]
    [InlineData(422, EmailOutcome.Refused)]
    [InlineData(200, EmailOutcome.Refused)]
    [InlineData(302, EmailOutcome.Misconfigured)]
    [InlineData(401, EmailOutcome.Misconfigured)]
    [InlineData(403, EmailOutcome.Misconfigured)]
    [InlineData(404, EmailOutcome.Misconfigured)]
    [InlineData(408, EmailOutcome.TryLater)]
    [InlineData(425, EmailOutcome.TryLater)]
    [InlineData(429, EmailOutcome.TryLater)]
    [InlineData(500, EmailOutcome.TryLater)]
    [InlineData(503, EmailOutcome.TryLater)]
    public async Task Only_trouble_that_may_pass_is_tried_again(int status, EmailOutcome expected)
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();
        sendGrid.Answer = response =>
        {
            response.Headers.Location = "/v3/mail/send";
            return SendGridStandIn.RefuseAsync(response, status, "lo.thi.mai@example.vn is not welcome", "personalizations.0.to.0.email");
        };

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Empty(sendGrid.Faults);
        Assert.Equal(expected, result.Outcome);
        Assert.Equal($"SendGrid: {status} (personalizations.0.to.0.email)", result.Reason);
        Assert.Null(result.RetryAfter);
        Assert.Single(sendGrid.Received);
    }

    [Fact]
    public async Task A_wrong_key_is_told_apart_and_neither_key_nor_person_reaches_log_or_reason()
    {
        const string wrongKey = "SG.khoa-sai.fedcba9876543210";
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync(wrongKey);

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Equal(EmailResult.Misconfigured("SendGrid: 401"), result);
        Assert.Contains(mail.Log, line => line.Contains("/v3/mail/send", StringComparison.Ordinal));
        foreach (var secret in new[] { wrongKey, "lo.thi.mai", "Lò Thị", "PNKN26" })
        {
            Assert.DoesNotContain(mail.Log, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("999999", 3600)]
    [InlineData("0", null)]
    [InlineData("Fri, 01 Jan 2021 00:00:00 GMT", null)]
    [InlineData("soon", null)]
    public async Task The_wait_it_asks_for_is_told(string retryAfter, int? seconds)
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();
        sendGrid.Answer = response =>
        {
            response.Headers.RetryAfter = retryAfter;
            response.StatusCode = 429;
            return Task.CompletedTask;
        };

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.Equal(EmailResult.TryLater("SendGrid: 429", seconds is null ? null : TimeSpan.FromSeconds(seconds.Value)), result);
    }

    [Fact]
    public async Task A_wait_until_a_moment_is_counted_from_now()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();
        sendGrid.Answer = response =>
        {
            response.Headers.RetryAfter = DateTime.UtcNow.AddMinutes(10).ToString("R", CultureInfo.InvariantCulture);
            response.StatusCode = 503;
            return Task.CompletedTask;
        };

        var result = await mail.Sender.SendAsync(MailHost.Message(), default);

        Assert.InRange(result.RetryAfter!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task Nobody_listening_is_tried_later()
    {
        using var closed = new ClosedPort();
        await using var mail = await MailHost.StartAsync(("Provider", "SendGrid"), ("From", "thu@cuocthi.example.vn"),
            ("SendGrid:ApiKey", "SG.x"), ("SendGrid:BaseUrl", $"http://127.0.0.1:{closed.Number}"));

        Assert.Equal(EmailResult.TryLater("SendGrid: ConnectionError"), await mail.Sender.SendAsync(MailHost.Message(), default));
    }

    [Fact]
    public async Task A_faulty_message_never_leaves()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await using var mail = await sendGrid.MailAsync();

        var result = await mail.Sender.SendAsync(MailHost.Message() with { Subject = "Chào\r\nBcc: ai@example.vn" }, default);

        Assert.Equal(EmailResult.Refused("line break in subject"), result);
        Assert.Empty(sendGrid.Received);
        Assert.Empty(sendGrid.Faults);
    }

    [Fact]
    public async Task The_stand_in_itself_refuses_what_the_contract_does_not_name()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        using var http = new HttpClient { BaseAddress = new(sendGrid.Url) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", SendGridStandIn.Key);

        using var response = await http.PostAsync("v3/mail/send", new StringContent(
            """{"personalizations":[{"to":[{"email":"a@example.vn"}],"custom_args":{"message_id":7}}],"from":{"mail":"b@example.vn","email":"b"},"subject":"","content":[{"type":"text/html","value":"x"}]}""",
            System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(StatusCodes.Status400BadRequest, (int)response.StatusCode);
        Assert.Equal(
        [
            "from.mail unknown", "from.email Does not contain a valid address.", "personalizations.0.custom_args strings expected", "subject text expected", "content one text/plain expected",
            "tracking_settings.click_tracking off expected", "tracking_settings.open_tracking off expected", "tracking_settings.subscription_tracking off expected", "tracking_settings.ganalytics off expected",
        ], sendGrid.Faults);
    }
}
