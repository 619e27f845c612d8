using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To the other one: a talk is planned, or was moved.</summary>
public sealed record SessionPlannedEmail(Office Office, string Name, string Other, DateOnly Date, TimeOnly? Time, string Place) : Message(Office)
{
    private string At => Time is { } at ? at.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture) + ", " : "";

    private string Where => Place.Length > 0 ? ", " + Place : "";

    protected override Letter Vietnamese() => new($"Hẹn trao đổi ngày {VietnamTime.FormatDate(Date)}", $"""
        {Name} thân mến,

        Đã có lịch hẹn trao đổi với {Other}: {At}ngày {VietnamTime.FormatDate(Date)}{Where}.

        Nếu ngày ấy không tiện, bấm “Đổi lịch hẹn” trên trang của cặp.
        """);

    protected override Letter English() => new($"A talk is planned for {VietnamTime.FormatDate(Date)}", $"""
        Dear {Name},

        A talk with {Other} is planned: {At}{VietnamTime.FormatDate(Date)}{Where}.

        If the day does not suit you, press “Change the date” on the page of your pair.
        """);
}
