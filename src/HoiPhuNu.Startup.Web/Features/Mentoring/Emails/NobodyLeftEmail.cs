using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a coordinator: a proposal fell through and nobody else may be asked. Who she is stands on the page.</summary>
public sealed record NobodyLeftEmail(Office Office, string Name, string Cohort) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Một chị chưa có cố vấn: {Cohort}", $"""
        Kính gửi {Name},

        Một lời mời trong {Cohort} không thành, và không còn cố vấn nào hợp lệ để mời tiếp cho chị ấy.

        Mời thêm cố vấn, hoặc bàn với chị ấy bỏ bớt điều kiện, rồi chạy lại lần ghép.
        """);

    protected override Letter English() => new($"A woman is without a mentor: {Cohort}", $"""
        Dear {Name},

        A proposal in {Cohort} fell through, and no other mentor may be asked for her.

        Invite more mentors, or talk to her about her conditions, then run the matching again.
        """);
}
