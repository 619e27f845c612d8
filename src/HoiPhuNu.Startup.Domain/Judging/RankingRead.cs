namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>One judge's assignment to one entry, with what her sheet says.</summary>
/// <param name="Scores">Criterion id to hundredths of a point; a criterion she left out is absent. Only a signed sheet is looked at.</param>
public sealed record RankingRead(Guid JudgeId, RankingReadState State, IReadOnlyDictionary<Guid, int> Scores);
