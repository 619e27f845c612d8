namespace HoiPhuNu.Startup.Web.Features.Notifications.Queue;

/// <param name="Since">UTC.</param>
/// <param name="Reason">Technical, "SendGrid: 401".</param>
/// <param name="NextTryAt">UTC.</param>
public sealed record StoppedMail(DateTime Since, string Reason, DateTime NextTryAt);
