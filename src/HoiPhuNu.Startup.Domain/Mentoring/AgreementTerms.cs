namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What the two agree on.</summary>
/// <param name="Goals">One to <see cref="MaxGoals"/>.</param>
/// <param name="Rhythm">How often they talk.</param>
/// <param name="Months">1 to <see cref="MaxMonths"/>.</param>
/// <param name="Ways">Ways of contact.</param>
/// <param name="Note">When to call, when not.</param>
public sealed record AgreementTerms(IReadOnlyList<string> Goals, MeetingRhythm Rhythm, int Months, MeetingWays Ways, string Note = "")
{
    public const int MaxGoals = 3;
    public const int MaxMonths = 24;
    public const int GoalLength = 300;
    public const int NoteLength = 600;
}
