using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>What she takes home: the code, the exact second, what was submitted and what comes next.</summary>
public sealed class ReceiptPage
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required string Entrant { get; init; }

    public required string Title { get; init; }

    public required string ContestTitle { get; init; }

    public required EntryStatus Status { get; init; }

    public required int Number { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required bool InGrace { get; init; }

    public required string Hash { get; init; }

    public required string SubmittedBy { get; init; }

    public required bool SubmittedByHelper { get; init; }

    /// <summary>Her last minute while she can still change it.</summary>
    public required DateTime? Until { get; init; }

    public required DateTime? FirstRoundUntil { get; init; }

    public required int? Reads { get; init; }

    public required string ContactName { get; init; }

    public required string ContactPhone { get; init; }

    public required IReadOnlyList<EntryReader.Helper> Helpers { get; init; }

    public required string? HelpedName { get; init; }

    public required bool DraftDiffers { get; init; }

    public required bool CanWithdraw { get; init; }
}
