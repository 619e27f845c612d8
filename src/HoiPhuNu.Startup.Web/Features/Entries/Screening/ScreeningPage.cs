using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

/// <summary>One submitted entry before the secretary: the version that counts in full, without what is sensitive.</summary>
public sealed class ScreeningPage
{
    public required string Slug { get; init; }

    public required string ContestTitle { get; init; }

    public required Guid EntryId { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required EntryStatus Status { get; init; }

    public required string? Reason { get; init; }

    public required DateTime? ReturnedUntil { get; init; }

    public required string? ScreenedBy { get; init; }

    public required DateTime? ScreenedAt { get; init; }

    /// <summary>The version shown.</summary>
    public required int Number { get; init; }

    public required int Counts { get; init; }

    public required FactSheet Sheet { get; init; }

    public required IReadOnlyList<VersionLine> Versions { get; init; }

    public required IReadOnlyList<EntryReader.Helper> Helpers { get; init; }

    /// <summary>Why it cannot be found valid, invalid or returned now; null: it can.</summary>
    public required string? WhyNot { get; init; }

    public required string? WhyNotDisqualify { get; init; }

    public required Guid? Next { get; init; }

    public required int Left { get; init; }

    /// <summary>A time to complete it that the form starts from: a week, to the end of the working day.</summary>
    public required DateTime SuggestedUntil { get; init; }

    public VerdictForm Invalid { get; set; } = new();

    public ReturnForm Return { get; set; } = new();

    public VerdictForm Disqualify { get; set; } = new();

    public sealed record VersionLine(int Number, DateTime ReceivedAt, bool InGrace, string SubmittedBy, string Hash);
}
