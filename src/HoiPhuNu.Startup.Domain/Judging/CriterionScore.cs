using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Points a judge gave for one criterion.</summary>
public sealed class CriterionScore : Entity, IPart
{
    private CriterionScore()
    {
    }

    internal CriterionScore(Guid sheetId, Guid criterionId, int points)
    {
        SheetId = sheetId;
        CriterionId = criterionId;
        Points = points;
    }

    public Guid SheetId { get; private set; }

    public Guid CriterionId { get; private set; }

    /// <summary>Hundredths of a point.</summary>
    public int Points { get; internal set; }

    public Guid RootId => SheetId;
}
