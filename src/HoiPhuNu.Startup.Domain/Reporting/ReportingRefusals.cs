using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

public static class ReportingRefusals
{
    public static readonly Refusal CodeMissing = new("Reporting.CodeMissing");
    public static readonly Refusal CodeOdd = new("Reporting.CodeOdd");
    public static readonly Refusal CodeTaken = new("Reporting.CodeTaken");
    public static readonly Refusal NameMissing = new("Reporting.NameMissing");
    public static readonly Refusal UnitOfCountMissing = new("Reporting.UnitOfCountMissing");
    public static readonly Refusal KindMissing = new("Reporting.KindMissing");
    public static readonly Refusal QuantityUnitMissing = new("Reporting.QuantityUnitMissing");
    public static readonly Refusal PeriodBackwards = new("Reporting.PeriodBackwards");
    public static readonly Refusal TargetNegative = new("Reporting.TargetNegative");
    public static readonly Refusal DueBeforePeriod = new("Reporting.DueBeforePeriod");
    public static readonly Refusal CallClosed = new("Reporting.CallClosed");
    public static readonly Refusal RemindedToday = new("Reporting.RemindedToday");

    /// <summary>The word before a published figure would not be true: "gần 500" of 571.</summary>
    public static Refusal QualifierUntrue(string word, long published, long exact) => new("Reporting.QualifierUntrue", word, published, exact);

    public static readonly Refusal ReportWaits = new("Reporting.ReportWaits");
    public static readonly Refusal ReportAccepted = new("Reporting.ReportAccepted");
    public static readonly Refusal ReportSigned = new("Reporting.ReportSigned");
    public static readonly Refusal NobodyAbove = new("Reporting.NobodyAbove");
    public static readonly Refusal TableEmpty = new("Reporting.TableEmpty");
    public static readonly Refusal NotWaiting = new("Reporting.NotWaiting");
    public static readonly Refusal QuestionMissing = new("Reporting.QuestionMissing");
    public static readonly Refusal SenderCannotAccept = new("Reporting.SenderCannotAccept");
    public static readonly Refusal PreparerCannotAccept = new("Reporting.PreparerCannotAccept");
    public static readonly Refusal FiguresChanged = new("Reporting.FiguresChanged");
    public static readonly Refusal NotPreparedYet = new("Reporting.NotPreparedYet");
    public static readonly Refusal NothingToSign = new("Reporting.NothingToSign");
    public static readonly Refusal PreparerCannotSign = new("Reporting.PreparerCannotSign");
    public static readonly Refusal DocumentNumberMissing = new("Reporting.DocumentNumberMissing");
    public static readonly Refusal NothingToCorrect = new("Reporting.NothingToCorrect");
    public static readonly Refusal CorrectionReasonMissing = new("Reporting.CorrectionReasonMissing");

    public static Refusal LinesOutOfRange(int most) => new("Reporting.LinesOutOfRange", most);
}
