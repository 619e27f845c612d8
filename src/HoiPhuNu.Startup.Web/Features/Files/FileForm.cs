namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>What the form of <see cref="FilesPanel"/> posts.</summary>
public sealed class FileForm
{
    public Guid FormKey { get; set; }

    public IFormFile? File { get; set; }
}
