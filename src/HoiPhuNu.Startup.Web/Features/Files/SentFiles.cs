using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>Hands out the content of a file that the controller found for its viewer: pictures are shown, documents saved, nothing runs.</summary>
public static class SentFiles
{
    public static IActionResult SendFile(this Controller controller, StoredFile file)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(file);
        var http = controller.HttpContext;
        if (http.RequestServices.GetRequiredService<FileStore>().Open(file.Id) is not { } content)
        {
            return controller.NotFound();
        }

        http.MakeInert();
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(file.Kind == FileKind.Image ? "inline" : "attachment")
        {
            FileName = PlainName(file.Name),
            FileNameStar = file.Name,
        }.ToString();
        return new FileStreamResult(content, file.ContentType)
        {
            EnableRangeProcessing = true, // what broke off over a thin line goes on where it stopped
            EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
            LastModified = new DateTimeOffset(file.UploadedAt, TimeSpan.Zero),
        };
    }

    /// <summary>For programs that do not read the other one: letters, digits, hyphens and one dot.</summary>
    private static string PlainName(string name)
    {
        var extension = FileName.ExtensionOf(name);
        var stem = VietnameseText.Slug(Path.GetFileNameWithoutExtension(name));
        return $"{(stem.Length == 0 ? "tep" : stem)}.{extension}";
    }
}
