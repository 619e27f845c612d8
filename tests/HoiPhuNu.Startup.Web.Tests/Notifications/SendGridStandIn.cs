using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>
/// Answers like SendGrid's v3 Mail Send and is stricter: whatever the published contract does not name, or names with
/// another type, is a fault, listed in <see cref="Faults"/> and answered with 400.
/// </summary>
public sealed class SendGridStandIn : IAsyncDisposable
{
    public const string Key = "SG.khoa-thu-nghiem.0123456789abcdef";

    private readonly WebApplication app;

    private SendGridStandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public string Url => app.Urls.Single();

    public ConcurrentQueue<JsonElement> Received { get; } = [];

    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>What a faultless request is answered with.</summary>
    public Func<HttpResponse, Task> Answer { get; set; } = response =>
    {
        response.StatusCode = 202;
        response.Headers["X-Message-Id"] = "14c5d75ce93.dfd.64b469";
        return Task.CompletedTask;
    };

    public static async Task<SendGridStandIn> StartAsync()
    {
        var standIn = new SendGridStandIn();
        await standIn.app.StartAsync();
        return standIn;
    }

    public Task<MailHost> MailAsync(string key = Key) => MailHost.StartAsync(
        ("Provider", "SendGrid"), ("From", "thu@cuocthi.example.vn"), ("FromName", "Ban tổ chức"), ("ReplyTo", "hoi-dap@cuocthi.example.vn"),
        ("SendGrid:ApiKey", key), ("SendGrid:BaseUrl", Url));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bearer {Key}")
        {
            await RefuseAsync(context.Response, 401, "The provided authorization grant is invalid, expired, or revoked", null);
            return;
        }

        var body = await JsonDocument.ParseAsync(context.Request.Body);
        var faults = Check(context.Request, body.RootElement).ToList();
        if (faults.Count > 0)
        {
            faults.ForEach(Faults.Enqueue);
            await RefuseAsync(context.Response, 400, faults[0], faults[0].Split(' ')[0]);
            return;
        }

        Received.Enqueue(body.RootElement);
        await Answer(context.Response);
    }

    public static Task RefuseAsync(HttpResponse response, int status, string message, string? field)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new { errors = new[] { new { message, field, help = (string?)null } } });
    }

    private static IEnumerable<string> Check(HttpRequest request, JsonElement mail)
    {
        if (request.Method != "POST")
        {
            yield return $"method {request.Method}";
        }

        if (request.Path != "/v3/mail/send" || request.QueryString.HasValue)
        {
            yield return $"path {request.Path}{request.QueryString}";
        }

        if (request.ContentType is not ("application/json" or "application/json; charset=utf-8"))
        {
            yield return $"content-type {request.ContentType}";
        }

        foreach (var fault in Members(mail, "", ["personalizations", "from", "subject", "content"], ["reply_to", "headers", "tracking_settings"]))
        {
            yield return fault;
        }

        if (mail.GetProperty("personalizations") is not { ValueKind: JsonValueKind.Array } people || people.GetArrayLength() != 1)
        {
            yield return "personalizations one expected";
            yield break;
        }

        foreach (var fault in Members(people[0], "personalizations.0.", ["to", "custom_args"], [])
            .Concat(Members(people[0].GetProperty("custom_args"), "personalizations.0.custom_args.", ["message_id"], []))
            .Concat(people[0].GetProperty("to").EnumerateArray().SelectMany((to, i) => Address(to, $"personalizations.0.to.{i}.")))
            .Concat(Address(mail.GetProperty("from"), "from."))
            .Concat(mail.TryGetProperty("reply_to", out var replyTo) ? Address(replyTo, "reply_to.") : [])
            .Concat(mail.TryGetProperty("headers", out var headers) ? Headers(headers) : []))
        {
            yield return fault;
        }

        if (people[0].GetProperty("to").GetArrayLength() != 1)
        {
            yield return "personalizations.0.to one expected";
        }

        // Custom arguments together may take 10,000 bytes and must be strings.
        if (people[0].GetProperty("custom_args").EnumerateObject().Any(arg => arg.Value.ValueKind != JsonValueKind.String))
        {
            yield return "personalizations.0.custom_args strings expected";
        }

        if (mail.GetProperty("subject") is not { ValueKind: JsonValueKind.String } subject || subject.GetString()!.Length == 0)
        {
            yield return "subject text expected";
        }

        var content = mail.GetProperty("content").EnumerateArray().ToList();
        if (content.Count != 1 || content[0].GetProperty("type").GetString() != "text/plain" || content[0].GetProperty("value").GetString()!.Length == 0)
        {
            yield return "content one text/plain expected";
        }

        foreach (var (name, parts) in Tracking)
        {
            var off = mail.TryGetProperty("tracking_settings", out var tracking) && tracking.TryGetProperty(name, out var one)
                && one.EnumerateObject().Select(p => p.Name).Order().SequenceEqual(parts) && one.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.False);
            if (!off)
            {
                yield return $"tracking_settings.{name} off expected";
            }
        }
    }

    private static readonly (string Name, string[] Parts)[] Tracking =
    [
        ("click_tracking", ["enable", "enable_text"]),
        ("open_tracking", ["enable"]),
        ("subscription_tracking", ["enable"]),
        ("ganalytics", ["enable"]),
    ];

    private static IEnumerable<string> Address(JsonElement address, string place)
    {
        foreach (var fault in Members(address, place, ["email"], ["name"]))
        {
            yield return fault;
        }

        if (address.EnumerateObject().Any(p => p.Value.ValueKind != JsonValueKind.String))
        {
            yield return $"{place}email text expected";
        }
        else if (address.GetProperty("email").GetString()!.Count(c => c == '@') != 1)
        {
            yield return $"{place}email Does not contain a valid address.";
        }
    }

    private static IEnumerable<string> Headers(JsonElement headers)
    {
        string[] reserved = ["x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding", "to", "from", "subject", "reply-to", "cc", "bcc"];
        return headers.EnumerateObject().Where(h => reserved.Contains(h.Name.ToLowerInvariant()) || h.Value.ValueKind != JsonValueKind.String).Select(h => $"headers.{h.Name} reserved");
    }

    private static IEnumerable<string> Members(JsonElement element, string place, string[] needed, string[] allowed)
    {
        var names = element.EnumerateObject().Select(p => p.Name).ToList();
        return needed.Except(names).Select(name => $"{place}{name} missing")
            .Concat(names.Except(needed).Except(allowed).Select(name => $"{place}{name} unknown"));
    }
}
