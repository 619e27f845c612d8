using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>A giải tập thể: given to a unit for mobilising entries, listed beside the ranked awards.</summary>
public sealed class CollectiveAward : AggregateRoot
{
    public const int NameLength = 120;
    public const int ReasonLength = 400;

    private CollectiveAward()
    {
    }

    public Guid ContestId { get; private set; }

    public Guid UnitId { get; private set; }

    public UnionUnit Unit { get; private set; } = null!;

    public string Name { get; private set; } = "";

    /// <summary>Whole đồng; null: no money.</summary>
    public long? Amount { get; private set; }

    public string Reason { get; private set; } = "";

    public static CollectiveAward Create(Guid contestId, Guid unitId, string name, long? amount, string reason) =>
        new() { ContestId = contestId, UnitId = unitId, Name = VietnameseText.Clean(name), Amount = amount, Reason = VietnameseText.Clean(reason) };
}
