using System.Collections.Concurrent;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Which text file speaks for a type: forms in Features.Judging.* and enums in Domain.Judging both use
/// Features/Judging/JudgingText; sentences the whole site shares fall back to SharedText.
/// </summary>
public static class ContextTexts
{
    private static readonly ConcurrentDictionary<string, Type> Markers = new(StringComparer.Ordinal);

    public static IStringLocalizer LocalizerFor(Type type, IStringLocalizerFactory factory)
    {
        var marker = MarkerFor(type);
        var shared = factory.Create(typeof(SharedText));
        return marker == typeof(SharedText) ? shared : new WithFallback(factory.Create(marker), shared);
    }

    public static Type MarkerFor(Type type)
    {
        var words = (type.Namespace ?? "").Split('.');
        var at = Array.FindIndex(words, w => w is "Features" or "Domain") + 1;
        return at == 0 || at >= words.Length
            ? typeof(SharedText)
            : Markers.GetOrAdd(words[at], context =>
                typeof(SharedText).Assembly.GetType($"HoiPhuNu.Startup.Web.Features.{context}.{context}Text")
                ?? typeof(SharedText));
    }

    private sealed class WithFallback(IStringLocalizer own, IStringLocalizer shared) : IStringLocalizer
    {
        public LocalizedString this[string name] =>
            own[name] is { ResourceNotFound: false } found ? found : shared[name];

        public LocalizedString this[string name, params object[] arguments] =>
            own[name, arguments] is { ResourceNotFound: false } found ? found : shared[name, arguments];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
            own.GetAllStrings(includeParentCultures).Concat(shared.GetAllStrings(includeParentCultures));
    }
}
