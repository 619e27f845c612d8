using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>One line of a round's rubric.</summary>
public sealed class Criterion : Entity, IPart
{
    public const int NameLength = 160;
    public const int GuidanceLength = 1000;

    private Criterion()
    {
    }

    internal Criterion(Guid roundId, int order, CriterionPlan plan)
    {
        RoundId = roundId;
        Order = order;
        Name = VietnameseText.Clean(plan.Name);
        Guidance = VietnameseText.CleanLines(plan.Guidance);
        MaxPoints = plan.MaxPoints;
        LadderPosition = plan.LadderPosition;
    }

    public Guid RoundId { get; private set; }

    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    public string Guidance { get; private set; } = "";

    /// <summary>Hundredths of a point.</summary>
    public int MaxPoints { get; private set; }

    /// <summary>Place in the tie ladder, 1 first; null: not used to part ties.</summary>
    public int? LadderPosition { get; private set; }

    public Guid RootId => RoundId;
}
