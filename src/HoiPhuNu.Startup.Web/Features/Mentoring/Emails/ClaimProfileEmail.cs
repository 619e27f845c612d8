using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a mentor whose profile a coordinator wrote: the link by which it becomes the mentor's own.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The mentor.</param>
/// <param name="Link">The claim link, absolute.</param>
/// <param name="Until">UTC.</param>
public sealed record ClaimProfileEmail(Office Office, string Name, string Link, DateTime Until) : OneTimeMessage(Office)
{
    protected override Letter Vietnamese() => new("Nhận hồ sơ cố vấn của ông/bà", $"""
        Kính gửi {Name},

        Hội đã ghi sẵn hồ sơ cố vấn cho ông/bà. Mời ông/bà mở đường dẫn này, đăng nhập hoặc đăng ký, xem lại hồ sơ và cam kết giữ kín thông tin:
        {Link}

        Đường dẫn dùng được một lần, đến {VietnamTime.Format(Until)}. Ai mở bằng tài khoản của mình thì nhận hồ sơ, nên xin đừng chuyển tiếp.
        """);

    protected override Letter English() => new("Your mentor profile is waiting for you", $"""
        Dear {Name},

        We have written down a mentor profile for you. Please open this link, sign in or register, look through it and promise to keep silence:
        {Link}

        The link works once, until {VietnamTime.FormatEnglish(Until)} (Vietnam time). Whoever opens it takes over the profile; please do not forward it.
        """);
}
