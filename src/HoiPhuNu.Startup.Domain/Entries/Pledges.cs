namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>Promises of the entrant and her consents, each ticked by itself, none ticked beforehand.</summary>
public sealed record Pledges
{
    /// <summary>The idea is her own, nothing copied.</summary>
    public bool OwnWork { get; init; }

    /// <summary>Agrees to the rules of the contest.</summary>
    public bool AcceptsRules { get; init; }

    /// <summary>Consents to processing of her data for this contest: needed to enter.</summary>
    public bool ConsentContest { get; init; }

    /// <summary>Optional: support after the contest.</summary>
    public bool ConsentSupport { get; init; }

    /// <summary>Optional: name and picture in the media.</summary>
    public bool ConsentMedia { get; init; }

    /// <summary>Optional: sensitive data (ethnicity, household class, priority group) for reports as totals only.</summary>
    public bool ConsentSensitive { get; init; }

    /// <summary>Optional: be called or messaged through Zalo.</summary>
    public bool ConsentZalo { get; init; }

    /// <summary>Which wording she was shown.</summary>
    public string TextVersion { get; init; } = "";

    public DateTime? At { get; init; }
}
