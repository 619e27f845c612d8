namespace HoiPhuNu.Startup.Data.Outbox;

/// <summary>For command-line verbs and design time: nobody listens, events are audited only.</summary>
public sealed class NoListeners : IEventListeners
{
    public bool Hear(Type eventType) => false;
}
