using HoiPhuNu.Startup.Data.Outbox;

namespace HoiPhuNu.Startup.Data.Tests.Providers;

/// <summary>Every event becomes an outbox row.</summary>
public sealed class HearEverything : IEventListeners
{
    public bool Hear(Type eventType) => true;
}
