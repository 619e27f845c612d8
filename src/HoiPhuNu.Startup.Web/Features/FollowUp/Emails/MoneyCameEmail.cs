using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To the woman: what came.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">Hers.</param>
/// <param name="Project">Its title.</param>
/// <param name="Amount">Whole đồng; 0: goods or a service without a value.</param>
/// <param name="On">When it was paid.</param>
/// <param name="Funder">Whose money.</param>
/// <param name="Purpose">What for.</param>
public sealed record MoneyCameEmail(Office Office, string Name, string Project, long Amount, DateOnly On, string Funder, string Purpose) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Đã chi hỗ trợ cho dự án {Project}", $"""
        Kính gửi chị {Name},

        Ngày {VietnamTime.FormatDate(On)}, {Funder} đã {(Amount > 0 ? $"chi {Money.FormatWithUnit(Amount)} ({Money.InWords(Amount)})" : "giao hiện vật hoặc dịch vụ")} cho dự án “{Project}”.

        Để làm gì: {Purpose}

        Chị giữ chứng từ khi dùng khoản này. Nếu chưa nhận được, chị báo cán bộ Hội ở nơi chị sống.
        """);

    protected override Letter English() => new($"Support paid to the project {Project}", $"""
        Dear {Name},

        On {VietnamTime.FormatDate(On)}, {Funder} {(Amount > 0 ? $"paid {Money.Format(Amount)} VND" : "handed over goods or a service")} to the project “{Project}”.

        What for: {Purpose}

        Please keep the receipts when you use it. If it has not reached you, tell the Union's officer where you live.
        """);
}
