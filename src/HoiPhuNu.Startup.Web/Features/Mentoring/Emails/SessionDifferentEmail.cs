using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To who logged a talk: the woman says it was different.</summary>
public sealed record SessionDifferentEmail(Office Office, string Name, string Woman, DateOnly Date) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Buổi ngày {VietnamTime.FormatDate(Date)}: chị {Woman} ghi khác", $"""
        Kính gửi {Name},

        Về buổi trao đổi ngày {VietnamTime.FormatDate(Date)}, chị {Woman} báo có chỗ khác với bản ghi. Lời của chị nằm cạnh bản ghi trên trang của cặp.

        Nếu bản ghi cần sửa, bấm “Sửa bản ghi” rồi lưu; chị {Woman} sẽ xác nhận lại.
        """);

    protected override Letter English() => new($"The talk of {VietnamTime.FormatDate(Date)}: {Woman} says it was different", $"""
        Dear {Name},

        {Woman} says that the talk of {VietnamTime.FormatDate(Date)} was different from the log. Her words stand beside it on the page of your pair.

        If the log needs changing, press “Change the log”; {Woman} will be asked again.
        """);
}
