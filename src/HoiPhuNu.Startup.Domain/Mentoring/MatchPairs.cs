namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Writes a pair out with everything that is shown about it.</summary>
internal static class MatchPairs
{
    /// <param name="topics">The topics that count for it, as bits.</param>
    /// <param name="taken">Women of each mentor, this pair included.</param>
    /// <param name="mayInstead">Whether another mentor could stand here, places aside.</param>
    public static MatchPair Of(
        MatchTable table, int woman, int mentor, Place place, int topics, int[] taken, Func<int, bool> mayInstead, MatchLoss? loss)
    {
        var her = table.Women[woman];
        var score = table.Score(woman, mentor, topics, taken[mentor] - 1);
        MatchRunnerUp? runnerUp = null;
        for (var m = 0; m < table.Mentors.Length; m++)
        {
            if (m != mentor && mayInstead(m) && table.Score(woman, m, topics, 0).Fit is var fit && (runnerUp is null || fit > runnerUp.Value.Fit))
            {
                runnerUp = new(table.Mentors[m].Id, fit, score.Fit - fit, taken[m] >= table.Mentors[m].Capacity);
            }
        }

        return new MatchPair(
            her.Id,
            table.Mentors[mentor].Id,
            place.Role,
            place.Round,
            place.Pinned,
            her.ExistingMentorIds.Contains(table.Mentors[mentor].Id),
            (table.Blocks(woman, mentor) & MatchBlocks.HelpedToWrite) != 0,
            score,
            [
                .. Enumerable.Range(0, table.TopicCount(woman))
                    .Where(t => (topics & (1 << t)) != 0)
                    .Select(t => new MatchTopicScore(her.TopicIds[t], t + 1, table.Level(woman, t, mentor), table.TopicPoints(woman, t, mentor))),
            ],
            runnerUp,
            loss);
    }

    public readonly record struct Place(MatchRole Role, int Round, bool Pinned);
}
