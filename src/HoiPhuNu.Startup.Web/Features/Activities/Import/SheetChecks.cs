using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Says why a file is not looked at, and what to do.</summary>
public static class SheetChecks
{
    public static void CheckSheet(this Controller controller, ImportSheet? sheet, ImportFileFault? fault, string field, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(controller);
        if (fault is { } why)
        {
            controller.ModelState.AddModelError(field, Say(why, T));
            return;
        }

        var layout = ImportLayout.Read(sheet!.Lines[0]);
        if (layout.Missing.Count > 0)
        {
            controller.ModelState.AddModelError(field, T["Dòng đầu thiếu cột {0}. Dùng tên cột như trong tệp mẫu.", string.Join(", ", layout.Missing.Select(c => Heading(c, T)))]);
        }
        else if (layout.Twice.Count > 0)
        {
            controller.ModelState.AddModelError(field, T["Cột “{0}” có hai lần. Bỏ một cột.", layout.Twice[0]]);
        }
    }

    private static string Say(ImportFileFault fault, IStringLocalizer T) => fault switch
    {
        ImportFileFault.Empty => T["Chưa có dòng nào. Chọn tệp hoặc dán các ô, kể cả dòng tên cột."],
        ImportFileFault.WrongType => T["Chỉ đọc được XLSX và CSV kiểu UTF-8. Tệp kiểu cũ thì mở ra, chọn Lưu thành, kiểu Excel (.xlsx)."],
        ImportFileFault.TooManyLines => T["Mỗi lần nhiều nhất {0} dòng. Chia tệp làm vài phần.", ImportSheet.MostLines],
        ImportFileFault.TooManyColumns => T["Tệp có quá {0} cột. Bỏ các cột không dùng ở bên phải.", ImportSheet.MostColumns],
        ImportFileFault.TooLarge => T["Tệp này quá lớn. Chỉ giữ trang số liệu, nhiều nhất {0} MB.", SheetFile.MaxBytes / 1024 / 1024],
        _ => T["Tệp này bị đứt hoặc không đúng kiểu. Mở trên máy, lưu lại thành XLSX rồi gửi."],
    };

    private static string Heading(ImportColumn column, IStringLocalizer T) => column switch
    {
        ImportColumn.Kind => T["Loại"],
        ImportColumn.Topic => T["Nội dung"],
        ImportColumn.Title => T["Tên hoạt động"],
        _ => T["Ngày"],
    };
}
