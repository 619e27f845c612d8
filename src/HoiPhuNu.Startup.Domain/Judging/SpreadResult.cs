namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A plan: what to add to the kept assignments. All lists are ordered by entry id, then judge id.</summary>
/// <param name="KeptThoughForbidden">Kept pairs that a rule forbids by now: left alone here, but a person should look at them.</param>
/// <param name="Seed">The seed it was made with.</param>
public sealed record SpreadResult(
    IReadOnlyList<SpreadPair> Added,
    IReadOnlyList<SpreadLoad> Loads,
    IReadOnlyList<SpreadShortfall> Shortfalls,
    IReadOnlyList<SpreadForbidden> KeptThoughForbidden,
    long Seed);
