using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Web.Features.Notifications;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>
/// Sends waiting notices by e-mail. The message id is the notice's id: a mail sent again after a crash is recognisable as the same.
/// </summary>
public sealed class MailDelivery(IServiceScopeFactory scopes, TimeProvider time, ILogger<MailDelivery> log) : IJob
{
    /// <summary>A mail server answers in tenths of a second; a few at once keep a publication of thousands within minutes.</summary>
    private const int AtOnce = 4;

    public Task RunAsync(CancellationToken cancel) => DrainAsync(cancel);

    /// <summary>Until nothing is due or the other side asks for patience. Gives the number of mails that left.</summary>
    public async Task<int> DrainAsync(CancellationToken cancel = default) =>
        (await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => DrainOneByOneAsync(cancel)))).Sum();

    private async Task<int> DrainOneByOneAsync(CancellationToken cancel)
    {
        var sent = 0;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await SendNextAsync(scope.ServiceProvider, cancel);
            sent += outcome == EmailOutcome.Accepted ? 1 : 0;
            if (outcome is null or EmailOutcome.TryLater or EmailOutcome.Misconfigured)
            {
                return sent;
            }
        }
    }

    private async Task<EmailOutcome?> SendNextAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var claimedAt = Now;
        if (await MailQueue.ClaimAsync(db, claimedAt, cancel) is not { } notice)
        {
            return null;
        }

        var result = await SendAsync(services, notice, cancel);
        switch (result.Outcome)
        {
            case EmailOutcome.Accepted:
                notice.Sent(Now);
                if (OneTimeMessage.Kinds.Contains(notice.Kind))
                {
                    notice.ForgetLink(OneTimeMessage.Shown(notice.Language));
                }

                break;
            case EmailOutcome.Misconfigured:
                log.LogCritical("Mail is stopped: the service does not accept this site ({Reason}). Nothing is lost; correct the settings", result.Reason);
                await MailQueue.StopAsync(db, notice, result.Reason ?? "", claimedAt, Now, cancel);
                return result.Outcome;
            default:
                log.LogWarning("Mail {Id} ({Kind}) did not leave: {Reason}", notice.Id, notice.Kind, result.Reason);
                notice.Failed(result.Reason ?? "", result.Outcome == EmailOutcome.Refused ? null : MailQueue.NextAttempt(notice, result.RetryAfter, Now));
                break;
        }

        await db.SaveChangesAsync(cancel);
        if (result.Outcome == EmailOutcome.Accepted && await MailQueue.ResumeAsync(db, Now, cancel))
        {
            log.LogInformation("Mail leaves again");
        }

        return result.Outcome;
    }

    private static async Task<EmailResult> SendAsync(IServiceProvider services, Notice notice, CancellationToken cancel)
    {
        try
        {
            return services.GetRequiredService<NoticeMail>().Compose(notice) is { } mail
                ? await services.GetRequiredService<IEmailSender>().SendAsync(mail, cancel)
                : EmailResult.Refused("sealed with a key that is gone");
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // What no sender expected counts as an attempt too, or the same mail would come back for ever.
            return EmailResult.TryLater(e.GetType().Name);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
