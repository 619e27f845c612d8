using System.Collections.Concurrent;
using System.Reflection;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>
/// Says a refusal in words: the sentence stands in the text class of the refusal's context,
/// <c>public static string? Say(Refusal refusal, IStringLocalizer T)</c> in Features/&lt;Context&gt;/&lt;Context&gt;Text.cs.
/// </summary>
public static class RefusalSentences
{
    private static readonly ConcurrentDictionary<string, (Type Marker, Func<Refusal, IStringLocalizer, string?> Say)> Contexts = new(StringComparer.Ordinal);

    public static string Say(this IStringLocalizerFactory texts, Refusal refusal)
    {
        var (marker, say) = Contexts.GetOrAdd(refusal.Context, Find);
        return say(refusal, texts.Create(marker)) ?? throw new InvalidOperationException($"No sentence for {refusal.Code} in {marker.Name}.");
    }

    /// <summary>Puts the sentence beside the form (or its field) and leaves everything typed as it is.</summary>
    public static void Refuse(this Controller controller, Refusal refusal, string field = "") =>
        controller.ModelState.AddModelError(field, controller.Say(refusal));

    public static string Say(this Controller controller, Refusal refusal) =>
        controller.HttpContext.RequestServices.GetRequiredService<IStringLocalizerFactory>().Say(refusal);

    private static (Type, Func<Refusal, IStringLocalizer, string?>) Find(string context)
    {
        var marker = typeof(RefusalSentences).Assembly.GetType($"HoiPhuNu.Startup.Web.Features.{context}.{context}Text")
            ?? throw new InvalidOperationException($"No text class for the context {context}.");
        var method = marker.GetMethod("Say", BindingFlags.Public | BindingFlags.Static, [typeof(Refusal), typeof(IStringLocalizer)])
            ?? throw new InvalidOperationException($"{marker.Name} has no Say(Refusal, IStringLocalizer).");
        return (marker, method.CreateDelegate<Func<Refusal, IStringLocalizer, string?>>());
    }
}
