using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To the other one: terms were written and wait for her word.</summary>
public sealed record AgreementToConfirmEmail(Office Office, string Name, string Other) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Mời xác nhận thỏa thuận đồng hành", $"""
        {Name} thân mến,

        {Other} đã ghi thỏa thuận đồng hành: mục tiêu, bao lâu trao đổi một lần, liên hệ bằng cách nào.

        Đọc trên trang của cặp: đồng ý thì bấm xác nhận, chưa vừa ý thì sửa lại. Hai bên xác nhận xong sẽ thấy số điện thoại của nhau.
        """);

    protected override Letter English() => new($"Please confirm the mentoring agreement", $"""
        Dear {Name},

        {Other} has written the mentoring agreement: goals, how often to talk, ways of contact.

        Read it on the page of your pair: confirm it if you agree, change it if not. Once both have confirmed, you see each other’s telephone number.
        """);
}
