using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>A signed sheet as it was before the head judge opened it again: kept for ever.</summary>
public sealed class SheetRevision : Entity, IPart
{
    public const int ReasonLength = 1000;

    private SheetRevision()
    {
    }

    internal SheetRevision(Guid sheetId, int number, DateTime signedAt, IReadOnlyDictionary<Guid, int> points, string comment, string privateNote, Guid reopenedById, DateTime reopenedAt, string reason)
    {
        SheetId = sheetId;
        Number = number;
        SignedAt = signedAt;
        Points = points;
        Comment = comment;
        PrivateNote = privateNote;
        ReopenedById = reopenedById;
        ReopenedAt = reopenedAt;
        Reason = reason;
    }

    public Guid SheetId { get; private set; }

    public int Number { get; private set; }

    public DateTime SignedAt { get; private set; }

    /// <summary>Criterion → hundredths of a point.</summary>
    public IReadOnlyDictionary<Guid, int> Points { get; private set; } = new Dictionary<Guid, int>();

    public string Comment { get; private set; } = "";

    /// <summary>Read by the panel only.</summary>
    public string PrivateNote { get; private set; } = "";

    public Guid ReopenedById { get; private set; }

    public DateTime ReopenedAt { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid RootId => SheetId;
}
