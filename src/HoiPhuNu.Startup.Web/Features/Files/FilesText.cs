using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Files;

/// <summary>The words of files: Vietnamese here and in the view, English in FilesText.en.resx.</summary>
public sealed class FilesText
{
    /// <summary>What the chooser of a browser offers.</summary>
    public const string Accepted = "image/*,application/pdf";

    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        LocalizedString? text = refusal.Code switch
        {
            "Files.NotChosen" => T["Chọn một ảnh hoặc tệp PDF rồi gửi."],
            "Files.Empty" => T["Tệp này trống. Chọn tệp khác."],
            "Files.TooLarge" => T["Tệp này lớn hơn {0} MB. Chụp hoặc quét lại ở cỡ nhỏ hơn rồi gửi.", StoredFile.MaxBytes / 1024 / 1024],
            "Files.TooMany" => T["Chỗ này đã có {0} tệp. Bỏ bớt một tệp rồi gửi lại.", StoredFile.MostPerOwner],
            "Files.WrongType" => T["Chỉ nhận ảnh JPG, PNG, WebP và tệp PDF. Ảnh hay giấy tờ kiểu khác thì chụp màn hình rồi gửi ảnh chụp."],
            "Files.WrongContent" => T["Bên trong tệp không giống đuôi tên của nó. Mở tệp trên máy, lưu lại thành JPG hoặc PDF rồi gửi."],
            "Files.Broken" => T["Tệp này bị đứt hoặc là ảnh động nên không mở được. Mở tệp trên máy, lưu lại thành JPG hoặc PDF rồi gửi."],
            "Files.TooManyPixels" => T["Ảnh này quá {0} triệu điểm ảnh. Chụp màn hình ảnh rồi gửi ảnh chụp.", StoredFile.MaxPixels / 1_000_000],
            "Files.NotKept" => T["Máy chủ chưa cất được tệp. Đợi một lát rồi gửi lại; nếu vẫn vậy, báo quản trị viên."],
            "Files.NotYours" => T["Chỉ người đã gửi tệp này bỏ được nó."],
            "Files.Removed" => T["Tệp này đã được bỏ từ trước."],
            _ => null,
        };
        return text?.Value;
    }

    /// <summary>"280 KB", "1,2 MB".</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, (bytes + 512) / 1024)} KB" : $"{bytes / 1024d / 1024d:0.0} MB";
}
