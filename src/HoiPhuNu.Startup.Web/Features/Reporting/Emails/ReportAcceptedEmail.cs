using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>To who sent it: it counts in the sum of the level above.</summary>
public sealed record ReportAcceptedEmail(Office Office, string Name, string Title, string Unit) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Đã nhận: {Title}", $"""
        Kính gửi {Name},

        Hội cấp trên đã nhận “{Title}” của {Unit}. Số liệu được giữ nguyên như lúc gửi; cần sửa thì lập bản đính chính.
        """);

    protected override Letter English() => new($"Accepted: {Title}", $"""
        Dear {Name},

        The level above has accepted “{Title}” of {Unit}. Its figures stay as they were sent; to change them, make a correction.
        """);
}
