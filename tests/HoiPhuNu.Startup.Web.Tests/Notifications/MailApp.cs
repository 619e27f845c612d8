using System.Collections.Concurrent;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>The site with a mail provider that answers as a test tells it to, and the jobs run by hand.</summary>
public sealed class MailApp : App
{
    public ConcurrentQueue<EmailMessage> Mails { get; } = [];

    /// <summary>The provider's answer to a mail.</summary>
    public Func<EmailMessage, EmailResult> Answer { get; set; } = _ => EmailResult.Accepted;

    public Task<int> Drain() => Run<OutboxWorker, int>(worker => worker.DrainAsync());

    public Task<int> Deliver() => Run<MailDelivery, int>(delivery => delivery.DrainAsync());

    public Task Run<TJob>()
        where TJob : IJob => Run<TJob, int>(async job =>
        {
            await job.RunAsync(default);
            return 0;
        });

    public Task Happen(params DomainEvent[] events) => WithDb(async db =>
    {
        foreach (var happened in events)
        {
            db.Happened(happened);
        }

        await db.SaveChangesAsync();
    });

    public Task<List<Notice>> NoticesOf(Guid personId) => WithDb(db => db.Notices.AsNoTracking().Where(n => n.PersonId == personId).OrderBy(n => n.CreatedAt).ToListAsync());

    /// <summary>Gives a person an address, as her account does.</summary>
    public Task Reach(Guid personId, string email, string language = "vi") => WithDb(async db =>
    {
        var person = await db.People.SingleAsync(p => p.Id == personId);
        person.Reach(person.Phone, email);
        person.Speak(language);
        await db.SaveChangesAsync();
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IEmailSender>(new Provider(this)));
    }

    private async Task<T> Run<TJob, T>(Func<TJob, Task<T>> run)
        where TJob : IJob
    {
        await using var scope = Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TJob>());
    }

    private sealed class Provider(MailApp app) : IEmailSender
    {
        public Task<EmailResult> SendAsync(EmailMessage message, CancellationToken cancellationToken)
        {
            app.Mails.Enqueue(message);
            return Task.FromResult(message.FindFault() is { } fault ? EmailResult.Refused(fault) : app.Answer(message));
        }
    }
}
