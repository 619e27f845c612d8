using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>One entry in a results publication, frozen: names and figures as they were, whatever is edited later.</summary>
public sealed class ResultRow : Entity, IPart
{
    public const int TextLength = 300;
    public const int SummaryLength = 400;
    public const int ReasonLength = 1000;

    private ResultRow()
    {
    }

    public ResultRow(Guid publicationId) => PublicationId = publicationId;

    public Guid PublicationId { get; private set; }

    public Guid EntryId { get; init; }

    public string EntryCode { get; init; } = "";

    public string Title { get; init; } = "";

    public string EntrantName { get; init; } = "";

    /// <summary>Her province; the commune is nobody else's business.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>One or two sentences of her own summary, for the page everybody reads.</summary>
    public string Summary { get; init; } = "";

    public Guid TrackId { get; init; }

    public string TrackName { get; init; } = "";

    public int TrackOrder { get; init; }

    /// <summary>Rank within the track in the last round; null: it did not reach the last round.</summary>
    public int? Rank { get; init; }

    /// <summary>Hundredths of a point, rounded half up.</summary>
    public int? Score { get; init; }

    public string ExactScore { get; init; } = "";

    public Guid? AwardId { get; init; }

    /// <summary>Empty: no award.</summary>
    public string AwardName { get; init; } = "";

    public int? AwardRank { get; init; }

    /// <summary>Whole đồng.</summary>
    public long? Amount { get; init; }

    public string InKind { get; init; } = "";

    public string Sponsor { get; init; } = "";

    public string Certificate { get; init; } = "";

    /// <summary>Why the award differs from what the ranking proposes.</summary>
    public string OverrideReason { get; init; } = "";

    public Guid RootId => PublicationId;
}
