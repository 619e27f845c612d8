namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A proposed pair and why.</summary>
/// <param name="Round">0 for a main mentor; 1 or 2 for the round of the second flow; 1 also for a pinned further mentor.</param>
/// <param name="Topics">Her topics in her order: all of them for a main mentor; for a further one those that were still open.</param>
/// <param name="Existing">The mentor accompanies her already.</param>
/// <param name="HelpedToWrite">The mentor helped to write her entry: allowed, but the coordinator must see it.</param>
/// <param name="RunnerUp">The best other mentor for her; null when no other is legal (or none covers an open topic).</param>
/// <param name="Loss">What its flow loses when exactly this pair is forbidden and all else is matched anew; null for a pinned
/// pair, and when there are more than <see cref="Matching.MostMentorsForLoss"/> mentors.</param>
public sealed record MatchPair(
    Guid WomanId,
    Guid MentorId,
    MatchRole Role,
    int Round,
    bool Pinned,
    bool Existing,
    bool HelpedToWrite,
    MatchScore Score,
    IReadOnlyList<MatchTopicScore> Topics,
    MatchRunnerUp? RunnerUp,
    MatchLoss? Loss)
{
    public MatchAssignment Assignment => new(WomanId, MentorId, Role);
}
