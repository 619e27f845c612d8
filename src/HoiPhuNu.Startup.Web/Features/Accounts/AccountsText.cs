using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts;

/// <summary>The words of accounts, sign-in and passwords: Vietnamese here and in the views, English in AccountsText.en.resx.</summary>
public sealed class AccountsText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Code switch
        {
            "Accounts.SignInWrong" => T["Số điện thoại, thư điện tử hoặc mật khẩu chưa đúng. Chị gõ lại, hoặc bấm “Quên mật khẩu”."],
            "Accounts.TriedTooOften" => T["Đã thử sai nhiều lần. Chị đợi {0} rồi thử lại, hoặc bấm “Quên mật khẩu”.", Wait((TimeSpan)refusal.Arguments[0], T)],
            "Accounts.LoginUnreadable" => T["Ghi số điện thoại đủ 10 chữ số như 0912 345 678, hoặc địa chỉ thư như ten@example.vn"],
            "Accounts.LoginTaken" => T["Số điện thoại hoặc địa chỉ thư này đã có tài khoản. Chị đăng nhập, hoặc bấm “Quên mật khẩu” nếu không nhớ."],
            "Accounts.NameMissing" => T["Ghi họ và tên, không quá 120 ký tự"],
            "Accounts.EmailUnreadable" => T["Ghi địa chỉ thư như ten@example.vn"],
            "Accounts.ContactTaken" => T["Số hoặc địa chỉ này đang thuộc một tài khoản khác. Chị ghi số hoặc địa chỉ của riêng mình."],
            "Accounts.PasswordWrong" => T["Mật khẩu hiện tại chưa đúng. Chị gõ lại."],
            "Accounts.PasswordAskedAgain" => T["Gõ mật khẩu của chị rồi bấm lần nữa. Những gì chị đã điền vẫn còn nguyên."],
            "Accounts.PasswordTooShort" => T["Chọn mật khẩu từ {0} ký tự trở lên. Một câu ngắn dễ nhớ là tốt nhất.", refusal.Arguments[0]],
            "Accounts.PasswordTooLong" => T["Chọn mật khẩu không quá {0} ký tự", refusal.Arguments[0]],
            "Accounts.PasswordCommon" => T["Mật khẩu này nhiều người dùng nên dễ bị đoán. Chị chọn một câu khác, ví dụ ghép bốn từ không liên quan."],
            "Accounts.PasswordPersonal" => T["Mật khẩu có tên, số điện thoại hoặc địa chỉ thư của chị nên dễ bị đoán. Chị chọn một câu khác."],
            "Accounts.LinkUsedUp" => T["Đường dẫn này đã dùng rồi hoặc đã hết hạn. Chị xin đường dẫn mới."],
            "Accounts.LinkUnknown" => T["Không thấy thư mời này. Chị mở lại đúng đường dẫn được gửi, hoặc hỏi người mời."],
            "Accounts.NoWayToSignIn" => T["Người này chưa có số điện thoại hay địa chỉ thư riêng để đăng nhập. Ghi thêm vào hồ sơ của chị ấy trước."],
            "Accounts.NotForStaff" => T["Tài khoản này có vai trò trong Hội hoặc trong một cuộc thi. Chị ấy tự lấy lại mật khẩu bằng thư điện tử, hoặc nhờ quản trị viên."],
            _ => (string?)null,
        };
    }

    /// <summary>Rounded up, so that waiting as long as it says is enough.</summary>
    private static string Wait(TimeSpan wait, IStringLocalizer T) => wait.TotalSeconds <= 90
        ? T["{0} giây", Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))]
        : T["{0} phút", (int)Math.Ceiling(wait.TotalMinutes)];
}
