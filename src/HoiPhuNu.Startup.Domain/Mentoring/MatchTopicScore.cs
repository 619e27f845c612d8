namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>One topic of a woman in one pair.</summary>
/// <param name="Position">1 for her first topic.</param>
/// <param name="Level">The mentor's level, 0 when she does not offer it.</param>
/// <param name="Points">What it adds to the score.</param>
public readonly record struct MatchTopicScore(Guid TopicId, int Position, int Level, int Points)
{
    public bool Covered => Level > 0;
}
