namespace HoiPhuNu.Startup.Web.Features.Notifications.Notices;

public sealed record NoticeRow(Guid Id, string Subject, string Body, string Url, DateTime CreatedAt, bool IsNew);
