namespace HoiPhuNu.Startup.Data.Outbox;

/// <summary>Which events somebody listens to: only those become outbox rows.</summary>
public interface IEventListeners
{
    bool Hear(Type eventType);
}
