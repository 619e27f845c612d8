using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To who approves the unit's payments: somebody noted money or goods given back; it counts once another has confirmed it.</summary>
public sealed record RefundTypedEmail(Office Office, string Name, string Project, long Amount, DateOnly On, string TypedBy, bool IsGoods) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Hoàn trả chờ xác nhận: {Project}", $"""
        Kính gửi {Name},

        {TypedBy} ghi dự án “{Project}” đã {(IsGoods ? "trả lại hiện vật trị giá" : "hoàn trả")} {Money.FormatWithUnit(Amount)} ({Money.InWords(Amount)}) ngày {VietnamTime.FormatDate(On)}.

        Mời đối chiếu với sổ quỹ hoặc sao kê rồi xác nhận. Chưa xác nhận thì khoản này chưa được tính.
        """);

    protected override Letter English() => new($"A refund waits for confirmation: {Project}", $"""
        Dear {Name},

        {TypedBy} noted that the project “{Project}” gave back {(IsGoods ? "goods worth " : "")}{Money.Format(Amount)} VND on {VietnamTime.FormatDate(On)}.

        Please compare it with the cash book or the bank statement and confirm it. Until then it does not count.
        """);
}
