namespace HoiPhuNu.Startup.Web.Features.Shared.Errors;

/// <param name="Code">HTTP status.</param>
/// <param name="Stale">The page she sent from was too old for its antiforgery token.</param>
/// <param name="Incident">The number to read out on the telephone; only for our own failures.</param>
public sealed record ErrorPage(int Code, bool Stale, string? Incident);
