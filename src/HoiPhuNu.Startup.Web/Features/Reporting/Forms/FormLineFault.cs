namespace HoiPhuNu.Startup.Web.Features.Reporting.Forms;

/// <summary>What cannot be read of a form as typed.</summary>
/// <param name="Row">From one.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Why">Says what to do.</param>
public sealed record FormLineFault(int Row, string Text, FormLineFault.Reason Why)
{
    public enum Reason
    {
        CodeUnknown,
        NumberTooLong,
        HeadingTooLong,
    }
}
