using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Emails;

/// <param name="Office">The site itself.</param>
/// <param name="Name">Whose account it is.</param>
/// <param name="Link">The one-time link, absolute.</param>
public sealed record PasswordLinkEmail(Office Office, string Name, string Link) : OneTimeMessage(Office)
{
    protected override Letter Vietnamese() => new("Chọn mật khẩu mới", $"""
        Chào chị {Name},

        Có người, có lẽ là chị, vừa xin chọn mật khẩu mới cho tài khoản của chị. Chị mở đường liên kết này để chọn:
        {Link}

        Đường liên kết chỉ dùng được một lần. Nếu không phải chị xin, chị cứ bỏ qua thư này: mật khẩu cũ vẫn giữ nguyên.
        """);

    protected override Letter English() => new("Choose a new password", $"""
        Dear {Name},

        Somebody, probably you, has just asked to choose a new password for your account. Open this link to choose it:
        {Link}

        The link works once. If it was not you, just ignore this message: your password stays as it is.
        """);
}
