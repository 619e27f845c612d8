using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// A unit's report in a call: prepared, sent, returned or accepted, signed. Sending and signing freeze a version that keeps its numbers for
/// ever; what was signed or accepted changes only by a correction, a new version with a reason.
/// </summary>
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

    /// <summary>Everybody who put a word into it since it was begun or its correction was, whoever changed it afterwards: none of them signs or accepts it.</summary>
    public IReadOnlyList<Guid> WrittenByIds { get; private set; } = [];

    public DateTime? SentAt { get; private set; }

    public Guid? SentById { get; private set; }

    /// <summary>The version that was sent last; what comes after it (signed, corrected) counts above only once it is sent too. Null: none was.</summary>
    public int? SentNumber { get; private set; }

    /// <summary>What it was given back with; empty: it was not.</summary>
    public string Question { get; private set; } = "";

    public DateTime? DecidedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    /// <summary>Why the version that comes next is a correction; empty: none is under way.</summary>
    public string Correction { get; private set; } = "";

    /// <summary>Nought: nothing is frozen yet.</summary>
    public int LastNumber { get; private set; }

    public bool IsLastSigned { get; private set; }

    /// <summary>A table each: a step needs at most the last one, and most steps none.</summary>
    public IReadOnlyList<ReportVersion> Versions => _versions;

    public ReportVersion? Last => _versions.MaxBy(v => v.Number);

    /// <summary>Its figures are still computed anew whenever it is looked at.</summary>
    public bool IsOpen => WhyCannotWrite() is null;

    /// <summary>Version <see cref="SentNumber"/> counts in the sum of the unit above: it waits or was accepted, and while a correction is prepared.</summary>
    public bool Counts => SentNumber is not null && Status != ReportStatus.Returned;

    public static Report Begin(ReportCall call, Guid unitId, Guid byId, DateTime now, Guid? id = null) =>
        new() { Id = id ?? Guid.CreateVersion7(), Call = call, CallId = call.Id, UnitId = unitId, PreparedById = byId, PreparedAt = now, WrittenByIds = new[] { byId } };

    public Refusal? WhyCannotWrite() => Status switch
    {
        ReportStatus.Sent => ReportingRefusals.ReportWaits,
        ReportStatus.Accepted => ReportingRefusals.ReportAccepted,
        _ => Correction.Length == 0 && IsLastSigned ? ReportingRefusals.ReportSigned : null,
    };

    /// <summary>Who saves the words as they were has not prepared it.</summary>
    public Refusal? Write(ReportWords words, Guid byId, DateTime now)
    {
        if (WhyCannotWrite() is { } refusal)
        {
            return refusal;
        }

        if (words == Words)
        {
            return null;
        }

        (Words, PreparedById, PreparedAt) = (words, byId, now);
        WrittenByIds = WrittenByIds.Contains(byId) ? WrittenByIds : WrittenByIds.Append(byId).ToArray();
        Raise(new ReportWritten(Id, byId, now, CallId, UnitId));
        return null;
    }

    public Refusal? WhyCannotSend() => WhyCannotSend(this, Call, UnitId);

    /// <summary>What was sent once may still be sent after the call was closed: it was returned, or is being corrected.</summary>
    /// <param name="report">Null: not begun.</param>
    /// <param name="call">That asks for it.</param>
    /// <param name="unitId">Whose report.</param>
    public static Refusal? WhyCannotSend(Report? report, ReportCall call, Guid unitId)
    {
        ArgumentNullException.ThrowIfNull(call);
        return unitId == call.UnitId ? ReportingRefusals.NobodyAbove
            : report?.Status == ReportStatus.Sent ? ReportingRefusals.ReportWaits
            : report?.Status == ReportStatus.Accepted ? ReportingRefusals.ReportAccepted
            : call.ClosedAt is not null && report?.SentAt is null ? ReportingRefusals.CallClosed
            : null;
    }

    /// <param name="table">Figures as they are now; what was signed before it was sent goes up as signed.</param>
    /// <param name="byId">Of the unit.</param>
    /// <param name="now">UTC.</param>
    /// <param name="head">Of its papers; null: the unit has written none.</param>
    public Refusal? Send(ReportTable table, Guid byId, DateTime now, ReportHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var signed = !IsOpen;
        if ((WhyCannotSend() ?? (!signed && table.Rows.Count == 0 ? ReportingRefusals.TableEmpty : null)) is { } refusal)
        {
            return refusal;
        }

        var sent = signed ? Last! : Freeze(table, "", head, byId, now);
        (Status, SentNumber, SentAt, SentById, Question, DecidedAt, DecidedById) = (ReportStatus.Sent, sent.Number, now, byId, "", null, null);
        Raise(new ReportSent(Id, byId, now, CallId, UnitId, sent.Number, sent.Hash));
        return null;
    }

    public Refusal? WhyCannotReturn() => Status == ReportStatus.Sent ? null : ReportingRefusals.NotWaiting;

    /// <summary>A signed one that is returned is open again: what comes next is a new version, and the question is its reason.</summary>
    public Refusal? Return(string question, Guid byId, DateTime now)
    {
        var asked = VietnameseText.CleanLines(question);
        if ((WhyCannotReturn() ?? (asked.Length == 0 ? ReportingRefusals.QuestionMissing : null)) is { } refusal)
        {
            return refusal;
        }

        (Status, Question, DecidedAt, DecidedById) = (ReportStatus.Returned, asked, now, byId);
        if (IsLastSigned && Correction.Length == 0)
        {
            Correction = asked;
        }

        Raise(new ReportReturned(Id, byId, now, CallId, UnitId, LastNumber));
        return null;
    }

    public Refusal? WhyCannotAccept(Guid byId) =>
        WhyCannotReturn() ?? (SentById == byId ? ReportingRefusals.SenderCannotAccept : WrittenByIds.Contains(byId) ? ReportingRefusals.PreparerCannotAccept : null);

    public Refusal? Accept(Guid byId, DateTime now)
    {
        if (WhyCannotAccept(byId) is { } refusal)
        {
            return refusal;
        }

        (Status, DecidedAt, DecidedById) = (ReportStatus.Accepted, now, byId);
        Raise(new ReportAccepted(Id, byId, now, CallId, UnitId));
        return null;
    }

    /// <summary>Nobody signs what nobody has prepared: whoever began it by signing would have prepared it herself.</summary>
    /// <param name="report">Null: not begun.</param>
    /// <param name="byId">Who.</param>
    public static Refusal? WhyCannotSign(Report? report, Guid byId) => report is null ? ReportingRefusals.NotPreparedYet : report.WhyCannotSign(byId);

    /// <summary>Two people: who wrote any of it or sent it does not sign it.</summary>
    public Refusal? WhyCannotSign(Guid byId) =>
        !IsOpen && IsLastSigned ? ReportingRefusals.ReportSigned
        : WrittenByIds.Contains(byId) || (byId == SentById && Status is ReportStatus.Sent or ReportStatus.Accepted) ? ReportingRefusals.PreparerCannotSign
        : null;

    /// <param name="table">Figures as they are now; of one that was sent its sent figures are signed instead.</param>
    /// <param name="documentNumber">"05/BC-BTV".</param>
    /// <param name="byId">Who signs.</param>
    /// <param name="now">UTC.</param>
    /// <param name="head">Of its papers; null: the unit has written none.</param>
    public Refusal? Sign(ReportTable table, string documentNumber, Guid byId, DateTime now, ReportHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var number = ReportHead.Padded(VietnameseText.Clean(documentNumber));
        var frozen = IsOpen ? table : Last!.Table;
        if ((WhyCannotSign(byId) ?? (number.Length == 0 ? ReportingRefusals.DocumentNumberMissing : frozen.Rows.Count == 0 ? ReportingRefusals.NothingToSign : null)) is { } refusal)
        {
            return refusal;
        }

        var signed = Freeze(frozen, number, head, byId, now);
        Raise(new ReportSigned(Id, byId, now, CallId, UnitId, signed.Number, number, signed.Hash));
        return null;
    }

    public Refusal? WhyCannotCorrect() =>
        Status == ReportStatus.Accepted || (Status == ReportStatus.Draft && !IsOpen) ? null
        : Status == ReportStatus.Sent ? ReportingRefusals.ReportWaits
        : ReportingRefusals.NothingToCorrect;

    /// <summary>Opens it again: the next version carries the reason, and those before stay as they are.</summary>
    public Refusal? Correct(string reason, Guid byId, DateTime now)
    {
        var why = VietnameseText.CleanLines(reason);
        if ((WhyCannotCorrect() ?? (why.Length == 0 ? ReportingRefusals.CorrectionReasonMissing : null)) is { } refusal)
        {
            return refusal;
        }

        (Status, Correction, PreparedById, PreparedAt, WrittenByIds) = (ReportStatus.Draft, why, byId, now, new[] { byId });
        Raise(new ReportCorrectionBegun(Id, byId, now, CallId, UnitId));
        return null;
    }

    /// <param name="table">Figures as they are now, or of the version that was sent and is signed.</param>
    /// <param name="documentNumber">Of a signed one; empty: it is not signed.</param>
    /// <param name="head">Null: none.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">UTC.</param>
    private ReportVersion Freeze(ReportTable table, string documentNumber, ReportHead? head, Guid byId, DateTime now)
    {
        // What was sent is signed as it was sent, its sentences too.
        var (reason, figuresAt, words) = IsOpen ? (Correction.Length > 0 ? Correction : Question, now, Words.AsFrozen(table)) : (Last!.Reason, Last.FiguresAt, Last.Words);
        var version = new ReportVersion(Id, LastNumber + 1, documentNumber, reason, table, words, head ?? new ReportHead(), figuresAt, byId, now);
        _versions.Add(version);
        (LastNumber, IsLastSigned, Correction) = (version.Number, version.IsSigned, "");
        return version;
    }
}
