using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to articles.</summary>
public sealed class ContentLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        ArticlePublished => T["Đăng một bài viết"],
        ArticleWithdrawn => T["Gỡ một bài viết"],
        _ => (string?)null,
    };
}
