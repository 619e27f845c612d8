using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A unit's report in a call: prepared, sent, returned or accepted; signed versions keep their numbers for ever.</summary>
public sealed class Report : AggregateRoot
{
    public const int ReasonLength = 1000;

    private readonly List<ReportVersion> _versions = [];

    private Report()
    {
    }

    public Guid CallId { get; private set; }

    public ReportCall Call { get; private set; } = null!;

    public Guid UnitId { get; private set; }

    public ReportStatus Status { get; private set; } = ReportStatus.Draft;

    /// <summary>What is written beside the figures, and the options of the printed report.</summary>
    public ReportWords Words { get; private set; } = new();

    public Guid PreparedById { get; private set; }

    public DateTime PreparedAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    public Guid? SentById { get; private set; }

    /// <summary>What it was given back with; empty: it was not.</summary>
    public string Question { get; private set; } = "";

    public DateTime? DecidedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public IReadOnlyList<ReportVersion> Versions => _versions;

    public static Report Begin(ReportCall call, Guid unitId, Guid byId, DateTime now, Guid? id = null) =>
        new() { Id = id ?? Guid.CreateVersion7(), CallId = call.Id, UnitId = unitId, PreparedById = byId, PreparedAt = now };

    public void Write(ReportWords words, Guid byId, DateTime now) => (Words, PreparedById, PreparedAt) = (words, byId, now);
}
