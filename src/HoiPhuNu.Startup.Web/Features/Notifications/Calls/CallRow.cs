namespace HoiPhuNu.Startup.Web.Features.Notifications.Calls;

/// <param name="Id">The notice.</param>
/// <param name="Name">Whom to call.</param>
/// <param name="Phone">E.164; null: no number either.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">What to tell.</param>
/// <param name="Since">UTC.</param>
/// <param name="TelephonedAt">UTC; null: not yet.</param>
/// <param name="By">Who called.</param>
public sealed record CallRow(Guid Id, string Name, string? Phone, string Subject, string Body, DateTime Since, DateTime? TelephonedAt, string? By);
