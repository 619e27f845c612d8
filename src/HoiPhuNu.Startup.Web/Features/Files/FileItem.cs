using HoiPhuNu.Startup.Domain.Files;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>One file as its panel shows it.</summary>
public sealed record FileItem(Guid Id, FileKind Kind, string Name, long Bytes, int? Width, int? Height, bool MayRemove)
{
    /// <summary>Larger pictures (sent without script) are a link with their size: nobody on a thin line loads them unasked.</summary>
    private const int LargestShown = 1024 * 1024;

    public bool IsShown => Kind == FileKind.Image && Bytes <= LargestShown;
}
