using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To who asked for a payment.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">Who asked.</param>
/// <param name="Project">Its title.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Refused">Why not; empty: approved.</param>
public sealed record PaymentDecidedEmail(Office Office, string Name, string Project, long Amount, string Refused) : Message(Office)
{
    protected override Letter Vietnamese() => Refused.Length == 0
        ? new($"Đã duyệt chi: {Project}", $"""
            Kính gửi {Name},

            Đề nghị chi {Money.FormatWithUnit(Amount)} cho dự án “{Project}” đã được duyệt.

            Chi xong, ghi ngày chi và người nhận vào khoản hỗ trợ.
            """)
        : new($"Đề nghị chi không được duyệt: {Project}", $"""
            Kính gửi {Name},

            Đề nghị chi {Money.FormatWithUnit(Amount)} cho dự án “{Project}” không được duyệt. Lý do:

            {Refused}

            Sửa theo lý do này rồi gửi đề nghị mới được.
            """);

    protected override Letter English() => Refused.Length == 0
        ? new($"Payment approved: {Project}", $"""
            Dear {Name},

            The payment of {Money.Format(Amount)} VND to the project “{Project}” is approved.

            Once it is paid, enter the day and the receiver.
            """)
        : new($"Payment refused: {Project}", $"""
            Dear {Name},

            The payment of {Money.Format(Amount)} VND to the project “{Project}” was refused. Reason:

            {Refused}

            You can put that right and ask again.
            """);
}
