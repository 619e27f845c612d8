namespace HoiPhuNu.Startup.Web.Features.Mentoring.Calendar;

/// <param name="IssuedAt">Of the address in force; null: none.</param>
/// <param name="Address">Shown once, right after it was made.</param>
public sealed record CalendarPage(DateTime? IssuedAt, string? Address);
