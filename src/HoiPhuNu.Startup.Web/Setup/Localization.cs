using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Numbers and dates are always Vietnamese; only the words switch. The browser's own language is ignored:
/// an officer on an English Windows still reads Vietnamese until she asks for English.
/// </summary>
public static class Localization
{
    public const string Cookie = "ngon-ngu";
    public const string Query = "ui-culture";
    private const string Culture = "vi-VN";
    private static readonly string[] Languages = ["vi", "en"];

    public static void AddTwoLanguages(this WebApplicationBuilder builder)
    {
        var vietnam = CultureInfo.GetCultureInfo(Culture);
        // Jobs and start-up have no request; they write Vietnamese too.
        CultureInfo.DefaultThreadCurrentCulture = vietnam;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("vi");

        builder.Services.AddLocalization();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Culture, "vi");
            options.SupportedCultures = [vietnam];
            options.SupportedUICultures = [.. Languages.Select(CultureInfo.GetCultureInfo)];
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(Chosen(context)))];
        });
        // Otherwise every "ế" leaves the server as &#x1EBF;.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton<IConfigureOptions<MvcOptions>, BindingSentences>();
    }

    public static void UseTwoLanguages(this WebApplication app) => app.UseRequestLocalization();

    public static bool IsLanguage(string? language) => Languages.Contains(language);

    private static ProviderCultureResult? Chosen(HttpContext context)
    {
        var language = context.Request.Cookies[Cookie];
        if (!IsLanguage(language))
        {
            language = context.Request.Query[Query];
        }

        return IsLanguage(language) ? new ProviderCultureResult(Culture, language!) : null;
    }

    /// <summary>What MVC says when it cannot read a posted value, in our words.</summary>
    private sealed class BindingSentences(IStringLocalizer<SharedText> T) : IConfigureOptions<MvcOptions>
    {
        public void Configure(MvcOptions options)
        {
            var say = options.ModelBindingMessageProvider;
            say.SetAttemptedValueIsInvalidAccessor((value, field) => T["Xem lại mục “{1}”: máy chưa hiểu “{0}”", value, field]);
            say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => T["Xem lại chỗ này: máy chưa hiểu “{0}”", value]);
            say.SetUnknownValueIsInvalidAccessor(field => T["Xem lại mục “{0}” và điền lại", field]);
            say.SetNonPropertyUnknownValueIsInvalidAccessor(() => T["Xem lại chỗ này và điền lại"]);
            say.SetValueIsInvalidAccessor(value => T["Xem lại chỗ này: máy chưa hiểu “{0}”", value]);
            say.SetValueMustBeANumberAccessor(field => T["Ghi mục “{0}” bằng số", field]);
            say.SetNonPropertyValueMustBeANumberAccessor(() => T["Ghi chỗ này bằng số"]);
            say.SetValueMustNotBeNullAccessor(_ => T["Điền chỗ này"]);
            say.SetMissingBindRequiredValueAccessor(field => T["Điền mục “{0}”", field]);
            say.SetMissingKeyOrValueAccessor(() => T["Điền chỗ này"]);
            say.SetMissingRequestBodyRequiredValueAccessor(() => T["Trang gửi lên còn trống. Điền rồi gửi lại"]);
        }
    }
}
