using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>
/// What she pledges and agrees to, word by word. Whoever changes a sentence changes the version with it: every entry keeps which wording
/// was shown.
/// </summary>
public static class ConsentTexts
{
    public const string Version = "2026-11";

    public static string OwnWork(IStringLocalizer T) => T["Tôi cam kết đây là ý tưởng của tôi hoặc nhóm tôi, không sao chép của ai."];

    public static string AcceptsRules(IStringLocalizer T) => T["Tôi đã đọc hoặc được nghe đọc thể lệ và đồng ý làm theo thể lệ."];

    public static string Contest(IStringLocalizer T) => T["Tôi đồng ý để Ban Tổ chức dùng họ tên, ngày sinh, số điện thoại, thư điện tử, nơi ở và nội dung hồ sơ của tôi để tổ chức và chấm cuộc thi này."];

    public static string Support(IStringLocalizer T) => T["Tôi đồng ý để Hội Liên hiệp Phụ nữ liên lạc, hỗ trợ tôi sau cuộc thi."];

    public static string Media(IStringLocalizer T) => T["Tôi đồng ý để Hội đăng tên, hình ảnh của tôi và ý tưởng khi đưa tin về cuộc thi."];

    public static string Zalo(IStringLocalizer T) => T["Tôi đồng ý để Ban Tổ chức gọi hoặc nhắn cho tôi qua Zalo."];

    public static string Sensitive(IStringLocalizer T) => T["Tôi đồng ý để Ban Tổ chức giữ các thông tin riêng trên trang này, chỉ để làm số liệu tổng hợp, không nêu tên tôi."];
}
