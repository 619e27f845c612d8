using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Deciding;

public sealed record DecisionPage(RoundHead Round)
{
    /// <summary>Null while the round is not locked.</summary>
    public RoundRanking? Ranking { get; init; }

    /// <summary>What stands in the way, apart from her own choices; null: she may decide.</summary>
    public Refusal? WhyNot { get; init; }

    public IReadOnlyDictionary<Guid, RoundChoice> Choices { get; init; } = new Dictionary<Guid, RoundChoice>();

    public bool TiesSeen { get; init; }

    /// <summary>The frozen outcome of a decided round.</summary>
    public IReadOnlyList<DecidedRow> Decided { get; init; } = [];

    public int? Places => Round.IsLast ? null : Round.Advance;
}
