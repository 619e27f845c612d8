using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to accounts.</summary>
public sealed class AccountLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        AccountRegistered => T["Mở tài khoản"],
        SignedIn => T["Đăng nhập"],
        SignInFailed => T["Đăng nhập chưa đúng"],
        PasswordLinkIssued => T["Cấp đường dẫn đặt mật khẩu"],
        PasswordChanged => T["Đổi mật khẩu"],
        ContactChanged => T["Đổi số điện thoại hoặc thư điện tử của tài khoản"],
        AdministratorMade => T["Lập quản trị viên"],
        _ => (string?)null,
    };
}
