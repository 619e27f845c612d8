using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>The task list of one entry: what is done, what comes next, how long there is.</summary>
public sealed class TaskListPage
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required string ContestTitle { get; init; }

    public required string ContestSlug { get; init; }

    public required EntryStatus Status { get; init; }

    public required string? Code { get; init; }

    public required DateTime? Until { get; init; }

    /// <summary>Why nothing can be typed any more; null: it can.</summary>
    public required string? ClosedBecause { get; init; }

    public required IReadOnlyList<TaskRow> Tasks { get; init; }

    public required int Done { get; init; }

    /// <summary>The next thing to do; null when all is done.</summary>
    public required NextTask? Next { get; init; }

    public required DateTime SavedAt { get; init; }

    /// <summary>Who typed last, when it was not the reader.</summary>
    public required string? SavedBy { get; init; }

    public required IReadOnlyList<EntryReader.Helper> Helpers { get; init; }

    /// <summary>The woman's name when the reader types for her.</summary>
    public required string? HelpedName { get; init; }

    public required bool DraftDiffers { get; init; }

    public required int SubmittedVersion { get; init; }

    public required DateTime? LastSubmittedAt { get; init; }

    /// <summary>What to complete, or why it is invalid.</summary>
    public required string? Reason { get; init; }

    public required bool CanWithdraw { get; init; }

    public bool AllDone => Done == Tasks.Count;

    /// <summary>Nothing has been changed since it was submitted, and nothing more is asked for.</summary>
    public bool IsSubmittedAsTyped => SubmittedVersion > 0 && !DraftDiffers && AllDone && Status is EntryStatus.Submitted or EntryStatus.Valid;

    public sealed record TaskRow(string Title, string Href, string Text, StatusKind Kind, string StatusText, bool IsLocked);

    public sealed record NextTask(string Title, string Text, string Href, string Button);
}
