namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Asks once more before something is taken back.</summary>
public sealed class LeavePage
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required bool IsDraft { get; init; }

    /// <summary>The woman's name when the reader types for her.</summary>
    public required string? HelpedName { get; init; }

    public required int SubmittedVersion { get; init; }

    public required DateTime? LastSubmittedAt { get; init; }

    /// <summary>Why it cannot be done; null: it can.</summary>
    public required string? WhyNot { get; init; }

    public WithdrawForm Form { get; set; } = new();
}
