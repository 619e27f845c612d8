namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Why an entry did not get its reads.</summary>
public enum SpreadShortfallCause
{
    /// <summary>Even with unlimited time there are fewer judges than reads wanted whom nothing forbids.</summary>
    TooFewLegalJudges,

    /// <summary>There would be judges enough, but those left over are full.</summary>
    LegalJudgesFull,
}
