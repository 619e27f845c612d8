using HoiPhuNu.Startup.Data.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Deciding;

public sealed record DecidedRow(string Track, int? Rank, string Title, string Code, string Entrant, int? Score, bool GoesOn, string? OverrideReason);
