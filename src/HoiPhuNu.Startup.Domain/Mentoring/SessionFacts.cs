namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>The four fields of a session that happened.</summary>
/// <param name="Date">Vietnam time.</param>
/// <param name="Minutes">1 to <see cref="MaxMinutes"/>.</param>
/// <param name="Way">Exactly one.</param>
/// <param name="Decided">What was decided, read by both.</param>
public sealed record SessionFacts(DateOnly Date, int Minutes, MeetingWays Way, string Decided)
{
    public const int MaxMinutes = 24 * 60;
    public const int DecidedLength = 2000;
}
