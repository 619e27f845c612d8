using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Web.Setup;

namespace HoiPhuNu.Startup.Web.Features.Files;

public static class FilesRegistration
{
    public static void AddFiles(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(new FileStore(Path.Combine(builder.Configuration.DataDirectory(builder.Environment), "files")));
        builder.Services.AddScoped<AddFile>();
    }
}
