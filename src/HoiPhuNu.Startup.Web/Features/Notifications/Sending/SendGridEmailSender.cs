using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>
/// SendGrid's v3 Mail Send, over plain HTTP calls. 202 means accepted; 408, 425, 429 and 5xx mean later; an answer that
/// speaks of the key or the address of the service stops everything; every other is a refusal of the message. The message id travels as custom argument <c>message_id</c>, so each event of the message carries it.
/// </summary>
public sealed class SendGridEmailSender(HttpClient http, IOptions<EmailOptions> options, TimeProvider time) : IEmailSender
{
    /// <summary>An answer asking for more than this is cut: nobody should wait a day for a password link.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private const HttpStatusCode TooEarly = (HttpStatusCode)425;

    public async Task<EmailResult> SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        if (message.FindFault() is { } fault)
        {
            return EmailResult.Refused(fault);
        }

        try
        {
            using var response = await http.PostAsJsonAsync("v3/mail/send", Payload(message), cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.Accepted => EmailResult.Accepted,
                HttpStatusCode.RequestTimeout or TooEarly or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                    EmailResult.TryLater(await ReasonAsync(response, cancellationToken), Wait(response)),
                // 403 is also the answer to a sender that was never verified: that is a setting, too.
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed
                    or (>= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest) =>
                    EmailResult.Misconfigured(await ReasonAsync(response, cancellationToken)),
                _ => EmailResult.Refused(await ReasonAsync(response, cancellationToken)),
            };
        }
        catch (HttpRequestException e)
        {
            return EmailResult.TryLater($"SendGrid: {e.HttpRequestError}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // It may have been taken all the same: the retry carries the same message id.
            return EmailResult.TryLater("SendGrid: no answer in time");
        }
    }

    private MailSend Payload(EmailMessage message)
    {
        var o = options.Value;
        var replyTo = message.ReplyTo ?? o.ReplyTo;
        return new(
            [new([new(message.To, message.ToName.Length == 0 ? null : message.ToName)], new(message.MessageId))],
            new(o.From, o.FromName),
            string.IsNullOrEmpty(replyTo) ? null : new(replyTo, null),
            message.Subject,
            [new("text/plain", message.Body)],
            new() { ["Auto-Submitted"] = "auto-generated" },
            // Links stay as written: a rewritten link looks like fraud, and nobody asked to be watched.
            new(new(false, false), new(false), new(false), new(false)));
    }

    private TimeSpan? Wait(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => TimeSpan.Zero,
        };
        return asked <= TimeSpan.Zero ? null : asked < LongestWait ? asked : LongestWait;
    }

    /// <summary>Status and the names of the fields complained about; never the sentence itself, which may quote an address.</summary>
    private static async Task<string> ReasonAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = $"SendGrid: {(int)response.StatusCode}";
        try
        {
            using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
            var fields = answer.RootElement.GetProperty("errors").EnumerateArray()
                .Select(error => error.TryGetProperty("field", out var field) && field.ValueKind == JsonValueKind.String ? field.GetString()! : "")
                .Where(field => field.Length is > 0 and < 60 && field.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_'))
                .Distinct()
                .Take(5)
                .ToList();
            return fields.Count == 0 ? status : $"{status} ({string.Join(", ", fields)})";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IOException)
        {
            return status;
        }
    }

    private sealed record MailSend(
        [property: JsonPropertyName("personalizations")] Personalization[] Personalizations,
        [property: JsonPropertyName("from")] Address From,
        [property: JsonPropertyName("reply_to"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Address? ReplyTo,
        [property: JsonPropertyName("subject")] string Subject,
        [property: JsonPropertyName("content")] Content[] Content,
        [property: JsonPropertyName("headers")] Dictionary<string, string> Headers,
        [property: JsonPropertyName("tracking_settings")] Tracking Tracking);

    private sealed record Personalization(
        [property: JsonPropertyName("to")] Address[] To,
        [property: JsonPropertyName("custom_args")] CustomArgs CustomArgs);

    private sealed record CustomArgs([property: JsonPropertyName("message_id")] Guid MessageId);

    private sealed record Address(
        [property: JsonPropertyName("email")] string Email,
        [property: JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name);

    private sealed record Content(
        [property: JsonPropertyName("type")] string Type,
        [property: JsonPropertyName("value")] string Value);

    private sealed record Tracking(
        [property: JsonPropertyName("click_tracking")] ClickTracking Click,
        [property: JsonPropertyName("open_tracking")] Switch Open,
        [property: JsonPropertyName("subscription_tracking")] Switch Subscription,
        [property: JsonPropertyName("ganalytics")] Switch Analytics);

    private sealed record ClickTracking(
        [property: JsonPropertyName("enable")] bool Enable,
        [property: JsonPropertyName("enable_text")] bool EnableText);

    private sealed record Switch([property: JsonPropertyName("enable")] bool Enable);
}
