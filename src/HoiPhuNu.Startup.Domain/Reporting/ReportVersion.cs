using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A report as it was frozen: its numbers, names and plan stay whatever comes after.</summary>
public sealed class ReportVersion : Entity, IPart
{
    public const int ReasonLength = 1000;
    public const int NumberLength = 60;
    public const int HashLength = 64;

    /// <summary>Characters of the table as kept: 3 321 communes by 200 indicators fit.</summary>
    public const int TableLength = 100_000_000;

    private ReportVersion()
    {
    }

    internal ReportVersion(Guid reportId, int number, string documentNumber, string reason, ReportTable table, ReportWords words, ReportHead head, DateTime figuresAt, Guid byId, DateTime at)
    {
        (ReportId, Number, IsSigned, DocumentNumber, Reason, Table, Words, Head, FiguresAt, FrozenById, FrozenAt) = (reportId, number, documentNumber.Length > 0, documentNumber, reason, table, words, head, figuresAt, byId, at);
        Hash = ReportFingerprint.Of(table, words, head, documentNumber, reason);
    }

    public Guid ReportId { get; private set; }

    public int Number { get; private set; }

    /// <summary>Signed, not only sent up.</summary>
    public bool IsSigned { get; private set; }

    /// <summary>"05/BC-BTV"; empty: none.</summary>
    public string DocumentNumber { get; private set; } = "";

    /// <summary>Why there is a new version; empty with the first.</summary>
    public string Reason { get; private set; } = "";

    public ReportTable Table { get; private set; } = ReportTable.Empty;

    public ReportWords Words { get; private set; } = new();

    /// <summary>How its papers begin and end. Null: frozen before heads were kept, its papers have the unit's head of today.</summary>
    public ReportHead? Head { get; private set; }

    /// <summary>SHA-256 of all it says, hexadecimal: see <see cref="ReportFingerprint"/>.</summary>
    public string Hash { get; private set; } = "";

    public Guid FrozenById { get; private set; }

    public DateTime FrozenAt { get; private set; }

    /// <summary>When its figures were taken: of a sent one that was signed later the time it was sent.</summary>
    public DateTime FiguresAt { get; private set; }

    /// <summary>What is kept is what was frozen.</summary>
    public bool IsAsFrozen => (Head is null ? ReportFingerprint.Of(Table, Words) : ReportFingerprint.Of(Table, Words, Head, DocumentNumber, Reason)) == Hash;

    public Guid RootId => ReportId;
}
