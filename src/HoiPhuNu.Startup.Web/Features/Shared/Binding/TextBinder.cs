using System.Text;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>Text in NFC without stray spaces; an empty box is null where null is allowed, else "".</summary>
public sealed class TextBinder(TextShape shape, bool mayBeNull) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
            var text = Tidy(typed.FirstValue ?? "");
            bindingContext.Result = ModelBindingResult.Success(text.Length == 0 && mayBeNull ? null : text);
        }

        return Task.CompletedTask;
    }

    private string Tidy(string typed) => shape switch
    {
        TextShape.Line => VietnameseText.Clean(typed),
        TextShape.Lines => VietnameseText.CleanLines(typed),
        TextShape.Markdown => Normal(typed.ReplaceLineEndings("\n").TrimEnd()),
        // A password is what she typed, spaces and all.
        _ => typed,
    };

    // Half of a surrogate pair cannot be normalised.
    private static string Normal(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return VietnameseText.CleanLines(text);
        }
    }
}
