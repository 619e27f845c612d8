namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>A message in one language: plain text, without the link to the page it leads to (delivery adds that line).</summary>
public sealed record Letter(string Subject, string Body);
