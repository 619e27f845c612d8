using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// Listens to an event, after its change is committed. May be called twice for one event, and must then have done its work once:
/// <see cref="NoticeWriter"/> sees to that for notices. Every class that implements this is found and registered by itself.
/// </summary>
public interface IHandle<in TEvent>
    where TEvent : DomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancel);
}
