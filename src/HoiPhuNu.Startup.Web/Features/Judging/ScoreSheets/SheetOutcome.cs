using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>What became of a save or a signature.</summary>
/// <param name="Found">The sheet is hers.</param>
/// <param name="Stale">Saved by someone (herself, elsewhere) since this page was shown; nothing was changed.</param>
/// <param name="Refusal">Why not; null when it was done.</param>
/// <param name="Version">The sheet's version now.</param>
public sealed record SheetOutcome(bool Found, bool Stale, Refusal? Refusal, int Version)
{
    public static readonly SheetOutcome Missing = new(false, false, null, 0);

    public bool Done => Found && !Stale && Refusal is null;
}
