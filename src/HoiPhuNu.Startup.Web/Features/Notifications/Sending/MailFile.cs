namespace HoiPhuNu.Startup.Web.Features.Notifications.Sending;

/// <summary>One message as it stands in the mail folder.</summary>
public sealed record MailFile(string Name, DateTime WrittenAt, string To, string Subject, string Body);
