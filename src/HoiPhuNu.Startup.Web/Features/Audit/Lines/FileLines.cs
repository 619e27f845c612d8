using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to files of records.</summary>
public sealed class FileLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        FileAdded { Kind: FileKind.Image } => T["Thêm một ảnh"],
        FileAdded => T["Thêm một tệp"],
        FileRemoved { Kind: FileKind.Image } => T["Bỏ một ảnh"],
        FileRemoved => T["Bỏ một tệp"],
        _ => (string?)null,
    };
}
