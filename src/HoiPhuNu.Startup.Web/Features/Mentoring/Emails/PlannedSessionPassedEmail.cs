using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To the mentor: the day of a planned talk passed without a log.</summary>
public sealed record PlannedSessionPassedEmail(Office Office, string Name, string Woman, DateOnly Date) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Buổi hẹn {VietnamTime.FormatDate(Date)} với {Woman}: đã trao đổi chưa?", $"""
        Kính gửi {Name},

        Buổi hẹn với {Woman} ngày {VietnamTime.FormatDate(Date)} chưa được ghi lại.

        Đã trao đổi thì bấm “Ghi lại buổi này”; chưa thì bấm “Đổi lịch hẹn” để chọn ngày khác.
        """);

    protected override Letter English() => new($"The talk planned for {VietnamTime.FormatDate(Date)} with {Woman}", $"""
        Dear {Name},

        The talk with {Woman} planned for {VietnamTime.FormatDate(Date)} has not been logged.

        If it took place, press “Log this session”; if not, press “Change the date”.
        """);
}
