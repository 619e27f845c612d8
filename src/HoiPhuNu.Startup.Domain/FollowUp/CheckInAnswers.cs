using HoiPhuNu.Startup.Domain.Shared;

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

    /// <summary>In words, to the question the version before came back with; never in a draft.</summary>
    public string Reply { get; init; } = "";

    /// <summary>A figure that cannot be. What is left out is never wrong.</summary>
    /// <param name="today">Vietnam time.</param>
    public Refusal? WhyNot(DateOnly today) =>
        Workers < 0 || WomenWorkers < 0 || MinorityWorkers < 0 || PoorWorkers < 0 ? CheckInRefusals.NegativeWorkers
        : Workers > MaxWorkers || WomenWorkers > MaxWorkers || MinorityWorkers > MaxWorkers || PoorWorkers > MaxWorkers ? CheckInRefusals.TooManyWorkers
        : WomenWorkers > Workers ? CheckInRefusals.WomenMoreThanAll
        : MinorityWorkers > Workers ? CheckInRefusals.MinorityMoreThanAll
        : PoorWorkers > Workers ? CheckInRefusals.PoorMoreThanAll
        : Revenue < 0 ? CheckInRefusals.NegativeRevenue
        : MoneyUsed < 0 ? CheckInRefusals.NegativeMoneyUsed
        : Revenue > Money.Max || MoneyUsed > Money.Max || Profit is > Money.Max or < -Money.Max ? CheckInRefusals.AmountTooLarge
        : OcopStars is not (null or 0 or 3 or 4 or 5) ? CheckInRefusals.OcopOutOfRange
        : StateSince > today ? CheckInRefusals.StateDayInTheFuture
        : LegalFormSince > today ? CheckInRefusals.FormDayInTheFuture
        : null;

    internal CheckInAnswers Cleaned() => this with
    {
        // A day without what it is the day of says nothing.
        StateSince = State is BusinessState.Paused or BusinessState.Stopped ? StateSince : null,
        LegalFormSince = LegalForm is null or FollowUp.LegalForm.Idea ? null : LegalFormSince,
        LegalName = VietnameseText.Clean(LegalName),
        Products = VietnameseText.CleanLines(Products),
        Channels = VietnameseText.CleanLines(Channels),
        Difficulty = VietnameseText.CleanLines(Difficulty),
        NextNeed = VietnameseText.CleanLines(NextNeed),
    };
}
