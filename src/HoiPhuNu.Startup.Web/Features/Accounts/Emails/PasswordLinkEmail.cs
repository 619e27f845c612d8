using HoiPhuNu.Startup.Web.Features.Accounts.Password;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Emails;

/// <param name="Office">The site itself.</param>
/// <param name="Name">Whose account it is.</param>
/// <param name="Link">The one-time link, absolute.</param>
public sealed record PasswordLinkEmail(Office Office, string Name, string Link) : OneTimeMessage(Office)
{
    private static int Minutes => (int)RequestPasswordLink.Life.TotalMinutes;

    protected override Letter Vietnamese() => new("Đặt mật khẩu mới", $"""
        Chào chị {Name},

        Có người, có lẽ là chị, vừa xin đặt lại mật khẩu cho tài khoản của chị. Chị mở đường dẫn này để đặt mật khẩu mới:
        {Link}

        Đường dẫn chỉ dùng được một lần, trong {Minutes} phút. Nếu không phải chị xin, chị cứ bỏ qua thư này: mật khẩu cũ vẫn giữ nguyên.
        """);

    protected override Letter English() => new("Choose a new password", $"""
        Dear {Name},

        Somebody, probably you, has just asked to choose a new password for your account. Open this link to choose it:
        {Link}

        The link works once, for {Minutes} minutes. If it was not you, just ignore this message: your password stays as it is.
        """);
}
