using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A judge on the panel of one round.</summary>
public sealed class PanelMember : AggregateRoot
{
    private PanelMember()
    {
    }

    public Guid RoundId { get; private set; }

    public Round Round { get; private set; } = null!;

    public Guid JudgeId { get; private set; }

    public Person Judge { get; private set; } = null!;

    /// <summary>Most entries she can read in this round; null: as many as fall to her.</summary>
    public int? Capacity { get; private set; }

    public DateTime AddedAt { get; private set; }

    public DateTime? RemovedAt { get; private set; }

    public static PanelMember Create(Guid roundId, Guid judgeId, int? capacity, DateTime now) =>
        new() { RoundId = roundId, JudgeId = judgeId, Capacity = capacity, AddedAt = now };

    public Refusal? Limit(int? capacity)
    {
        if (capacity is < 0)
        {
            return JudgingRefusals.CapacityWrong;
        }

        Capacity = capacity;
        return null;
    }

    public void Remove(DateTime now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
