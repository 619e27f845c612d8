namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>What a line does to a field of a record that stands there.</summary>
/// <param name="Field">As its column is headed.</param>
/// <param name="Before">Empty: nothing stands there.</param>
/// <param name="After">Empty: it is taken out.</param>
public sealed record ImportChange(string Field, string Before, string After);
