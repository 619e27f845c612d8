using System.Collections.Frozen;
using HoiPhuNu.Startup.Data.Outbox;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>Heard is what has a handler: the interceptor writes outbox rows for these events only.</summary>
public sealed class HandlerListeners : IEventListeners
{
    private static readonly (Type Interface, Type Class)[] Found =
    [
        .. typeof(HandlerListeners).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .SelectMany(type => type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHandle<>)).Select(i => (i, type))),
    ];

    private static readonly FrozenSet<Type> Heard = Found.Select(handler => handler.Interface.GenericTypeArguments[0]).ToFrozenSet();

    public static void Register(IServiceCollection services)
    {
        foreach (var (contract, handler) in Found)
        {
            services.AddScoped(contract, handler);
        }

        services.AddSingleton<IEventListeners, HandlerListeners>();
    }

    public bool Hear(Type eventType) => Heard.Contains(eventType);
}
