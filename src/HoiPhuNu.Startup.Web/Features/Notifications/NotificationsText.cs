namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>The texts of messages and notices; English stands beside in NotificationsText.en.resx.</summary>
public sealed class NotificationsText;
