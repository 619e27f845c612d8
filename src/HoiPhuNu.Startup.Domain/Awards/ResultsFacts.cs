namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>What a results publication says beside its rows: frozen with them.</summary>
public sealed record ResultsFacts
{
    public string ContestTitle { get; init; } = "";

    public string HostUnitName { get; init; } = "";

    public string RoundName { get; init; } = "";

    /// <summary>Số quyết định, as the committee numbers its papers; empty: not told.</summary>
    public string DecisionNumber { get; init; } = "";

    /// <summary>Entries ever submitted.</summary>
    public int Received { get; init; }

    /// <summary>Entries in the last round.</summary>
    public int InLastRound { get; init; }

    public int Provinces { get; init; }

    // Count in = count out, over the last round.
    public int SheetsAssigned { get; init; }

    public int SheetsSigned { get; init; }

    public int SheetsRecused { get; init; }

    public int SheetsMissing { get; init; }

    public int Judges { get; init; }

    public bool CountsAgree => SheetsAssigned == SheetsSigned + SheetsRecused + SheetsMissing;
}
