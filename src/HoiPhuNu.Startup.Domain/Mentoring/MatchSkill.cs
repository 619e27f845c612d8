namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A topic a mentor offers.</summary>
/// <param name="Level">1 to <see cref="MaxLevel"/>, the highest being best.</param>
public readonly record struct MatchSkill(Guid TopicId, int Level)
{
    public const int MaxLevel = 3;
}
