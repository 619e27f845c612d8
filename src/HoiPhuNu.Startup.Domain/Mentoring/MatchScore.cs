namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>The score of a pair in its parts, in points.</summary>
/// <param name="Load">What the pair costs because the mentor has other women too: the weight times the number of her other
/// women at the end of the run. This is what would be saved without the pair.</param>
public readonly record struct MatchScore(int Topics, int Sector, int Province, int Keep, int Load)
{
    /// <summary>How well the two fit, whoever else the mentor has.</summary>
    public int Fit => Topics + Sector + Province + Keep;

    public int Total => Fit - Load;
}
