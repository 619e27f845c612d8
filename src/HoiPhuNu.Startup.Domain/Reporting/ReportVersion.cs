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

    internal ReportVersion(Guid reportId, int number, bool signed, string documentNumber, string reason, ReportTable table, ReportWords words, string hash, Guid byId, DateTime at) =>
        (ReportId, Number, IsSigned, DocumentNumber, Reason, Table, Words, Hash, FrozenById, FrozenAt) = (reportId, number, signed, documentNumber, reason, table, words, hash, byId, at);

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

    /// <summary>SHA-256 of table and words, hexadecimal: see <see cref="ReportFingerprint"/>.</summary>
    public string Hash { get; private set; } = "";

    public Guid FrozenById { get; private set; }

    public DateTime FrozenAt { get; private set; }

    /// <summary>What is kept is what was frozen.</summary>
    public bool IsAsFrozen => ReportFingerprint.Of(Table, Words) == Hash;

    public Guid RootId => ReportId;
}
