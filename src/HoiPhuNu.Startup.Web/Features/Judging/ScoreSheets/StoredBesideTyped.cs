namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

public sealed record StoredBesideTyped(string Label, string Stored, string Typed);
