using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data;

/// <summary>Finds the type of an event by its name, as audit lines and outbox rows carry it.</summary>
public static class EventTypes
{
    private static readonly Dictionary<string, Type> ByName = new[] { typeof(DomainEvent).Assembly, typeof(EventTypes).Assembly }
        .SelectMany(a => a.GetTypes())
        .Where(t => t is { IsAbstract: false } && typeof(DomainEvent).IsAssignableFrom(t))
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<Type> All => ByName.Values;

    public static Type? Find(string name) => ByName.GetValueOrDefault(name);
}
