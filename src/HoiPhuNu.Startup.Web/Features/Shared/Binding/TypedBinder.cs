using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>Reads one box; what cannot be read stays in the box with a sentence that shows how to write it.</summary>
public abstract class TypedBinder<T> : IModelBinder
    where T : notnull
{
    /// <summary>Vietnamese sentence and key of SharedText.</summary>
    protected abstract string HowToWrite { get; }

    protected abstract bool TryRead(string typed, out T value);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var given = bindingContext.ValueProvider.GetValue(name);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(name, given);
        var typed = VietnameseText.Clean(given.FirstValue);
        if (typed.Length > 0)
        {
            if (TryRead(typed, out var value))
            {
                bindingContext.Result = ModelBindingResult.Success(value);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(name, Say(bindingContext, HowToWrite));
            }
        }
        else if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(
                name, Say(bindingContext, TextKey.Of("Điền mục “{0}”"), bindingContext.ModelMetadata.GetDisplayName()));
        }

        return Task.CompletedTask;
    }

    private static string Say(ModelBindingContext context, string sentence, params object[] arguments) =>
        context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<SharedText>>()[sentence, arguments];
}
