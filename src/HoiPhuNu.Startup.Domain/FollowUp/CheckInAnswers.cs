namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a check-in asks. Null: not answered, which is never zero.</summary>
public sealed record CheckInAnswers
{
    public const int TextLength = 1000;
    public const int MaxWorkers = 100_000;

    public BusinessState? State { get; init; }

    /// <summary>Day it paused or stopped.</summary>
    public DateOnly? StateSince { get; init; }

    /// <summary>Of the period, đồng.</summary>
    public long? Revenue { get; init; }

    /// <summary>Of the period, đồng; may be negative.</summary>
    public long? Profit { get; init; }

    public int? Workers { get; init; }

    public int? WomenWorkers { get; init; }

    public int? MinorityWorkers { get; init; }

    /// <summary>From poor and near-poor households.</summary>
    public int? PoorWorkers { get; init; }

    public LegalForm? LegalForm { get; init; }

    public DateOnly? LegalFormSince { get; init; }

    public string LegalName { get; init; } = "";

    /// <summary>3–5; 0: none.</summary>
    public int? OcopStars { get; init; }

    public string Products { get; init; } = "";

    /// <summary>Where she sells: chợ, cửa hàng, sàn thương mại điện tử …</summary>
    public string Channels { get; init; } = "";

    /// <summary>Of the support money, used in the period and not yet noted by receipts, đồng.</summary>
    public long? MoneyUsed { get; init; }

    public string Difficulty { get; init; } = "";

    public string NextNeed { get; init; } = "";
}
