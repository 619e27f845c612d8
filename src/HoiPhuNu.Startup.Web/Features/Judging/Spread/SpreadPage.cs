using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;

namespace HoiPhuNu.Startup.Web.Features.Judging.Spread;

/// <param name="Judges">Name by person.</param>
/// <param name="Entries">Code and title by entry; only those the page names.</param>
public sealed record SpreadPage(RoundHead Round, PlannedSpread Planned, IReadOnlyDictionary<Guid, string> Judges, IReadOnlyDictionary<Guid, (string Code, string Title)> Entries)
{
    public string NameOf(Guid judgeId) => Judges.GetValueOrDefault(judgeId) ?? "";

    public static ConflictKind KindOf(string reason) => Enum.Parse<ConflictKind>(reason);
}
