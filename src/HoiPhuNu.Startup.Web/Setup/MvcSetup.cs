using HoiPhuNu.Startup.Web.Features.Shared.Binding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>MVC as this house uses it: feature folders, attribute routes, our binders before the framework's.</summary>
public static class MvcSetup
{
    public static void AddFeatureFolders(this WebApplicationBuilder builder)
    {
        var folders = new FeatureFolders();
        builder.Services
            .AddControllersWithViews(options =>
            {
                options.Conventions.Add(folders);
                options.Filters.Add(new ErrorPages.StalePageFilter());
                options.ModelBinderProviders.Insert(0, new TypedTextBinders());
                options.ModelBinderProviders.Insert(0, new Viewing.BinderProvider());
                options.ModelMetadataDetailsProviders.Add(new DefaultSentences());
                // A missing value of a non-nullable text is "", and [Required] says what to fill in:
                // the framework's implicit rule would answer in English.
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddDataAnnotationsLocalization(options =>
                options.DataAnnotationLocalizerProvider = ContextTexts.LocalizerFor);

        builder.Services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            options.ViewLocationExpanders.Add(folders);
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = Alerts.Cookie);
        builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
    }
}
