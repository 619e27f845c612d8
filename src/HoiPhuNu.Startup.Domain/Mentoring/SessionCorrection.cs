namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>How it was, as the woman says.</summary>
/// <param name="Minutes">0: it did not take place; null: not told.</param>
/// <param name="Text">What was different.</param>
public sealed record SessionCorrection(int? Minutes, string Text)
{
    public const int TextLength = 1000;
}
