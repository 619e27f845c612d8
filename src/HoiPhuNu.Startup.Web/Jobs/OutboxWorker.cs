using System.Reflection;
using System.Text.Json;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>
/// Hands committed events to those who listen, at least once: a row is claimed by a lease, and one whose worker died comes back when
/// the lease is over. Handlers therefore may meet an event twice.
/// </summary>
public sealed class OutboxWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<OutboxWorker> log) : IJob
{
    private static readonly MethodInfo Typed = typeof(OutboxWorker).GetMethod(nameof(HandAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public Task RunAsync(CancellationToken cancel) => DrainAsync(cancel);

    /// <summary>Until nothing is due. Gives the number of rows handed over.</summary>
    public async Task<int> DrainAsync(CancellationToken cancel = default)
    {
        var done = 0;
        while (await ClaimAsync(cancel) is { } message)
        {
            done += await DeliverAsync(message, cancel) ? 1 : 0;
        }

        return done;
    }

    private async Task<OutboxMessage?> ClaimAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await OutboxQueue.ClaimAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), Now, cancel);
    }

    private async Task<bool> DeliverAsync(OutboxMessage message, CancellationToken cancel)
    {
        var error = await TryHandAsync(message, cancel);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (error is null)
        {
            await OutboxQueue.DoneAsync(db, message.Id, Now, cancel);
            return true;
        }

        log.LogError("Event {Event} {Id} was not handed over: {Error}", message.Event, message.Id, error);
        await OutboxQueue.FailedAsync(db, message, error, Now, cancel);
        return false;
    }

    private async Task<string?> TryHandAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (EventTypes.Find(message.Event) is not { } type)
        {
            return "unknown event";
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var happened = JsonSerializer.Deserialize(message.Payload, type, JsonText.Options)!;
            await (Task)Typed.MakeGenericMethod(type).Invoke(null, [scope.ServiceProvider, happened, cancel])!;
            return null;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            return e.GetType().Name;
        }
    }

    private static async Task HandAsync<TEvent>(IServiceProvider services, TEvent happened, CancellationToken cancel)
        where TEvent : DomainEvent
    {
        foreach (var handler in services.GetServices<IHandle<TEvent>>())
        {
            await handler.HandleAsync(happened, cancel);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
