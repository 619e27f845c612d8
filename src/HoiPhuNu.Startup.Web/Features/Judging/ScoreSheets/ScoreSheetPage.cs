using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

public sealed record ScoreSheetPage(
    Guid Id,
    Guid RoundId,
    int Version,
    SheetStatus Status,
    RoundStatus RoundStatus,
    string RoundName,
    string ContestTitle,
    DateTime? ClosesAt,
    DateTime? SavedAt,
    DateTime? SignedAt,
    DateTime? RecusedAt,
    string? RecusalReason,
    string StoredComment,
    string StoredNote,
    Paper Paper)
{
    public IReadOnlyList<RubricLine> Rubric { get; init; } = [];

    public IReadOnlyList<SheetRevisionRow> Revisions { get; init; } = [];

    /// <summary>Her open sheets of the round in the order of her list.</summary>
    public IReadOnlyList<Guid> Open { get; init; } = [];

    public ScoreSheetForm Form { get; init; } = new();

    /// <summary>Why it cannot be filled now; null: it can.</summary>
    public Refusal? Locked { get; init; }

    /// <summary>Somebody (herself, in another tab) saved meanwhile: what stands there, beside what she typed.</summary>
    public IReadOnlyList<StoredBesideTyped> Differences { get; init; } = [];

    public int Scored => Rubric.Count(r => r.Points is not null);

    public int Total => Rubric.Sum(r => r.Points ?? 0);

    public int Max => Rubric.Sum(r => r.Max);

    public int Place => Open.ToList().IndexOf(Id) + 1;

    public Guid? NextId => Open.Count == 0 || (Open.Count == 1 && Place == 1) ? null : Place == 0 ? Open[0] : Open[Place % Open.Count];
}
