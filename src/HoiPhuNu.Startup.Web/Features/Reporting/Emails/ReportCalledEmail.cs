using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>To who keeps the figures of a unit: a report is asked for.</summary>
public sealed record ReportCalledEmail(Office Office, string Name, string Title, string Unit, DateOnly From, DateOnly To, DateOnly DueOn) : Message(Office)
{
    protected override Letter Vietnamese() => new($"{Title}: gửi trước hết ngày {VietnamTime.FormatDate(DueOn)}", $"""
        Kính gửi {Name},

        Hội cấp trên mở kỳ “{Title}”, số liệu từ {VietnamTime.FormatDate(From)} đến {VietnamTime.FormatDate(To)}. Mời xem lại số liệu của {Unit} và gửi trước hết ngày {VietnamTime.FormatDate(DueOn)}.
        """);

    protected override Letter English() => new($"{Title}: please send it by {VietnamTime.FormatDate(DueOn)}", $"""
        Dear {Name},

        The level above has opened “{Title}”, with figures from {VietnamTime.FormatDate(From)} to {VietnamTime.FormatDate(To)}. Please check the figures of {Unit} and send them by {VietnamTime.FormatDate(DueOn)}.
        """);
}
