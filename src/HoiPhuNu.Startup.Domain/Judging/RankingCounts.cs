namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Reads of one entry, or of all entries together.</summary>
/// <param name="Missing">Assigned, neither signed nor recused.</param>
public sealed record RankingCounts(int Assigned, int Signed, int Recused, int Missing)
{
    /// <summary>The sum every organizer checks by hand: assigned = signed + recused + missing.</summary>
    public bool Agree => Assigned == Signed + Recused + Missing;
}
