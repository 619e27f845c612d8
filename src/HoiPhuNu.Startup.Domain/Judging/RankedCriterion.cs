namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What the signed sheets say about one criterion of one entry.</summary>
/// <param name="Sum">Of the scores, in hundredths.</param>
/// <param name="Count">Signed sheets that scored it.</param>
/// <param name="Mean">Sum / count, exact; null when nobody scored it.</param>
public sealed record RankedCriterion(Guid CriterionId, long Sum, int Count, ScoreFraction? Mean);
