using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To both: both have accepted. Telephone numbers are shown once the agreement is confirmed.</summary>
public sealed record PairBeganEmail(Office Office, string Name, string Other, string Cohort) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Bắt đầu đồng hành với {Other}", $"""
        Kính gửi {Name},

        Cả hai bên đã nhận lời: từ hôm nay {Name} và {Other} đồng hành trong {Cohort}.

        Việc đầu tiên: cùng ghi thỏa thuận (tối đa ba mục tiêu, bao lâu gặp một lần). Hai bên xác nhận xong thì thấy số điện thoại của nhau.
        """);

    protected override Letter English() => new($"You and {Other} have begun", $"""
        Dear {Name},

        Both of you have accepted: from today you and {Other} are a pair in {Cohort}.

        The first thing to do: write the agreement together (up to three goals, how often you meet). Once both have confirmed it you see each other's telephone number.
        """);
}
