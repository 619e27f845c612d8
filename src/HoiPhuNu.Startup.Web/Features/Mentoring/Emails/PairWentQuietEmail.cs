using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To the mentor: nothing was logged for a while.</summary>
public sealed record PairWentQuietEmail(Office Office, string Name, string Woman, int Days) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Đã {Days} ngày chưa ghi buổi nào với {Woman}", $"""
        Kính gửi {Name},

        Đã {Days} ngày chưa có buổi trao đổi nào với {Woman} được ghi lại. Nếu đã gọi hoặc đã gặp, mời ghi lại: chỉ bốn ô, chưa đến một phút.

        Nếu có gì vướng, mời báo điều phối; đổi cặp hay dừng lại đều không sao.
        """);

    protected override Letter English() => new($"{Days} days without a talk with {Woman}", $"""
        Dear {Name},

        No talk with {Woman} was logged for {Days} days. If you called or met, please log it: four fields, less than a minute.

        If something is in the way, tell the coordinators; changing the pair or stopping is no harm.
        """);
}
