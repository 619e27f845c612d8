using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Content;

/// <summary>The words of news: Vietnamese here and in the views, English in ContentText.en.resx.</summary>
public sealed class ContentText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        LocalizedString? text = refusal.Code switch
        {
            "Content.NoTitle" => T["Đặt tiêu đề trước khi đăng"],
            "Content.NoBody" => T["Viết nội dung trước khi đăng"],
            "Content.EnglishHalf" => T["Bản tiếng Anh cần cả tiêu đề và nội dung. Viết đủ, hoặc để trống cả hai"],
            "Content.AlreadyPublished" => T["Bài này đang được đăng rồi"],
            "Content.NotPublished" => T["Bài này chưa đăng hoặc đã gỡ"],
            _ => null,
        };
        return text?.Value;
    }

    public static string Name(ArticleStatus status, IStringLocalizer T) => status switch
    {
        ArticleStatus.Draft => T["Bản nháp"],
        ArticleStatus.Published => T["Đang đăng"],
        _ => T["Đã gỡ"],
    };

    public static StatusKind Look(ArticleStatus status) => status switch
    {
        ArticleStatus.Draft => StatusKind.Reopened,
        ArticleStatus.Published => StatusKind.Done,
        _ => StatusKind.Off,
    };
}
