namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What one flow reached. Pinned pairs are no part of a flow.</summary>
/// <param name="Pairs">Pairs made.</param>
/// <param name="Kept">Of these, pairs of the previous proposal.</param>
/// <param name="Topics">Open topics covered by them (0 in the first flow, which counts them in the score only).</param>
/// <param name="Fit">Sum of <see cref="MatchScore.Fit"/>.</param>
/// <param name="Load">What the places taken cost in all.</param>
public readonly record struct MatchFlow(int Pairs, int Kept, int Topics, long Fit, long Load)
{
    public long Points => Fit - Load;
}
