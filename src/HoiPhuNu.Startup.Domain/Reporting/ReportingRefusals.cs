using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

public static class ReportingRefusals
{
    public static readonly Refusal CodeMissing = new("Reporting.CodeMissing");
    public static readonly Refusal CodeTaken = new("Reporting.CodeTaken");
    public static readonly Refusal NameMissing = new("Reporting.NameMissing");
    public static readonly Refusal UnitOfCountMissing = new("Reporting.UnitOfCountMissing");
    public static readonly Refusal KindMissing = new("Reporting.KindMissing");
    public static readonly Refusal QuantityUnitMissing = new("Reporting.QuantityUnitMissing");
    public static readonly Refusal PeriodBackwards = new("Reporting.PeriodBackwards");
    public static readonly Refusal TargetNegative = new("Reporting.TargetNegative");
    public static readonly Refusal DueBeforePeriod = new("Reporting.DueBeforePeriod");
    public static readonly Refusal CallClosed = new("Reporting.CallClosed");

    /// <summary>The word before a published figure would not be true: "gần 500" of 571.</summary>
    public static Refusal QualifierUntrue(string word, long published, long exact) => new("Reporting.QualifierUntrue", word, published, exact);

    public static Refusal LinesOutOfRange(int most) => new("Reporting.LinesOutOfRange", most);
}
