using HoiPhuNu.Startup.Web.Features.Content.Writing;

namespace HoiPhuNu.Startup.Web.Features.Content;

public static class ContentRegistration
{
    public static void AddContent(this WebApplicationBuilder builder) => builder.Services.AddScoped<CreateArticle>();
}
