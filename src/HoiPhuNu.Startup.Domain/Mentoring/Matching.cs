using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// Proposes mentors for women by minimum-cost flows. The objective, the reasons and what is proved stand in
/// docs/mentoring-matching.md.
/// </summary>
public static class Matching
{
    /// <summary>Up to this many mentors <see cref="MatchPair.Loss"/> is computed for every pair.</summary>
    public const int MostMentorsForLoss = 400;

    /// <summary>A whole proposal: main mentors, then further mentors for open topics.</summary>
    /// <exception cref="ArgumentException">A doubled id, too many topics or pins, a negative capacity or load, a level or weight out of range.</exception>
    public static MatchResult Plan(MatchInput input) => new MatchDraft(input).Plan();

    /// <summary>Who comes next for one woman while nobody else moves: after a decline (banned by then), or when one mentor more is looked for.</summary>
    /// <param name="current">All pairs that hold a place now, hers included, declined ones left out. <see cref="MatchMentor.Load"/> is counted on top.</param>
    /// <param name="role">The main mentor, or one more for what is open.</param>
    /// <exception cref="ArgumentException">As in <see cref="Plan"/>, or the woman is not in the run.</exception>
    public static MatchNext Next(MatchInput input, IReadOnlyList<MatchAssignment> current, Guid womanId, MatchRole role)
    {
        ArgumentNullException.ThrowIfNull(current);
        var table = new MatchTable(input);
        var woman = WomanOf(table, womanId);
        int[] taken = [.. table.Mentors.Select(m => m.Load)];
        foreach (var place in current.Select(c => (c.WomanId, c.MentorId)).Distinct())
        {
            if (table.Mentor(place.MentorId) is { } m)
            {
                taken[m]++;
            }
        }

        var hers = current.Where(c => c.WomanId == womanId).Select(c => table.Mentor(c.MentorId)).OfType<int>().ToHashSet();
        var topics = table.AllTopics(woman);
        if (role == MatchRole.Further)
        {
            topics = hers.Aggregate(topics, (open, m) => open & ~table.Covered(woman, m, open));
            if (topics == 0 || current.Count(c => c.WomanId == womanId && c.Role == MatchRole.Further) >= MatchWoman.MaxFurther)
            {
                return new MatchNext(null, null);
            }
        }

        var next = new SeededOrder(input.Seed).Shuffle(Enumerable.Range(0, taken.Length))
            .Where(m => May(m) && taken[m] < table.Mentors[m].Capacity)
            .OrderByDescending(m => role == MatchRole.Further ? int.PopCount(table.Covered(woman, m, topics)) : 0)
            .ThenByDescending(m => table.Score(woman, m, topics, taken[m]).Total)
            .Select(m => (int?)m)
            .FirstOrDefault();
        if (next is not { } mentor)
        {
            bool[] opens = [.. table.Mentors.Select((m, i) => taken[i] < m.Capacity)];
            return new MatchNext(null, MatchWhy.Of(table, woman, opens, hers, role == MatchRole.Further ? topics : null));
        }

        taken[mentor]++;
        return new MatchNext(MatchPairs.Of(table, woman, mentor, new(role, role == MatchRole.Main ? 0 : 1, false), topics, taken, May, null), null);

        bool May(int m) =>
            table.Legal(woman, m) && !hers.Contains(m) && (role == MatchRole.Main || table.Covered(woman, m, topics) != 0);
    }

    /// <summary>Everything the hard rules of pairs have against a pair (places aside): empty when it may be made. For pins and choices by hand.</summary>
    /// <exception cref="ArgumentException">As in <see cref="Plan"/>, or the woman is not in the run.</exception>
    public static IReadOnlyList<MatchReason> WhyNot(MatchInput input, Guid womanId, Guid mentorId)
    {
        var table = new MatchTable(input);
        var woman = WomanOf(table, womanId);
        return table.Mentor(mentorId) is { } mentor ? table.Reasons(woman, mentor) : [new(MatchReasonKind.NotInRun, mentorId)];
    }

    /// <summary>What changed from one proposal to another: by woman, then role, then kind, then mentor.</summary>
    public static IReadOnlyList<MatchChange> Compare(IReadOnlyList<MatchAssignment> before, IReadOnlyList<MatchAssignment> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.ToHashSet(), after.ToHashSet());
        var lost = old.Except(now).ToHashSet();
        var gained = now.Except(old).ToHashSet();
        var changes = old.Intersect(now).Select(p => new MatchChange(p.WomanId, p.Role, MatchChangeKind.Kept, p.MentorId, p.MentorId)).ToList();
        foreach (var gain in gained.Where(g => g.Role == MatchRole.Main).OrderBy(g => g.WomanId).ThenBy(g => g.MentorId))
        {
            if (lost.Where(l => l.Role == MatchRole.Main && l.WomanId == gain.WomanId).OrderBy(l => l.MentorId).Select(l => (MatchAssignment?)l).FirstOrDefault() is { } from)
            {
                lost.Remove(from);
                gained.Remove(gain);
                changes.Add(new(gain.WomanId, MatchRole.Main, MatchChangeKind.Moved, from.MentorId, gain.MentorId));
            }
        }

        changes.AddRange(gained.Select(p => new MatchChange(p.WomanId, p.Role, MatchChangeKind.New, null, p.MentorId)));
        changes.AddRange(lost.Select(p => new MatchChange(p.WomanId, p.Role, MatchChangeKind.Lost, p.MentorId, null)));
        return [.. changes.OrderBy(c => c.WomanId).ThenBy(c => c.Role).ThenBy(c => c.Kind).ThenBy(c => c.FromId ?? c.ToId)];
    }

    private static int WomanOf(MatchTable table, Guid id) =>
        table.Woman(id) ?? throw new ArgumentException("The woman is not in the run.", nameof(id));
}
