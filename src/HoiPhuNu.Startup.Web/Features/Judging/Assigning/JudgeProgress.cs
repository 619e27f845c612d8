namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>How far one judge is. No points: those of an unlocked round are nobody's but the jury's.</summary>
/// <param name="Assigned">Counted on its own; equals signed + recused + missing.</param>
/// <param name="OnPanel">Still on the panel, with her appointment in force.</param>
public sealed record JudgeProgress(Guid Id, string Name, bool OnPanel, int? Capacity, int Assigned, int Signed, int Recused, int Missing);
