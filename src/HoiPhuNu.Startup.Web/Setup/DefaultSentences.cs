using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// A form that says [Required] without a sentence still tells her what to do, in both languages
/// (the sentences stand in SharedText). A form's own ErrorMessage always wins.
/// </summary>
public sealed class DefaultSentences : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
            {
                rule.ErrorMessage = SentenceFor(rule);
            }
        }
    }

    private static string? SentenceFor(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => TextKey.Of("Điền mục “{0}”"),
        StringLengthAttribute { MinimumLength: > 0 } => TextKey.Of("Viết mục “{0}” từ {2} đến {1} ký tự"),
        StringLengthAttribute or MaxLengthAttribute => TextKey.Of("Viết mục “{0}” ngắn lại, không quá {1} ký tự"),
        MinLengthAttribute => TextKey.Of("Viết mục “{0}” dài ít nhất {1} ký tự"),
        RangeAttribute => TextKey.Of("Ghi mục “{0}” từ {1} đến {2}"),
        EmailAddressAttribute => TextKey.Of("Ghi mục “{0}” như ten@example.vn"),
        CompareAttribute => TextKey.Of("Hai ô chưa giống nhau. Gõ lại “{0}”"),
        RegularExpressionAttribute => TextKey.Of("Xem lại mục “{0}” và điền lại"),
        _ => null,
    };
}
