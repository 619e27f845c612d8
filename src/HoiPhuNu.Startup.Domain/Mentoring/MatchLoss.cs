namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// What a flow loses without one pair, compared in its own order: for main mentors women first, then kept pairs, then points;
/// for further mentors kept pairs first, then topics, then points. The first one that is not zero is positive.
/// </summary>
/// <param name="Women">Women with a main mentor (0 in the second flow).</param>
/// <param name="Kept">Pairs kept from the previous proposal.</param>
/// <param name="Topics">Open topics covered (0 in the first flow).</param>
/// <param name="Points">Score less load; may be negative behind a positive figure before it.</param>
public readonly record struct MatchLoss(int Women, int Kept, int Topics, long Points)
{
    /// <summary>The pair could be exchanged for another without losing anything.</summary>
    public bool IsNothing => this == default;
}
