namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Why a woman has nobody: the smallest set of reasons that, lifted for her alone, opens one mentor.</summary>
/// <remarks>
/// Each mentor is shut by her own set of reasons, and lifting a set opens a mentor exactly when it contains all of hers. So the
/// smallest of these sets is the answer; there is no need to try combinations.
/// </remarks>
internal static class MatchWhy
{
    /// <param name="opens">Mentors with a place for one woman more.</param>
    /// <param name="hers">Mentors who are hers in another role.</param>
    /// <param name="openTopics">For a further mentor the topics that are open, as bits; null for a main one.</param>
    public static MatchUnmatched Of(MatchTable table, int woman, bool[] opens, HashSet<int> hers, int? openTopics)
    {
        var blocked = new SortedDictionary<MatchReasonKind, int>();
        (List<MatchReason> Reasons, int Fit, int Mentor)? least = null;
        for (var m = 0; m < table.Mentors.Length; m++)
        {
            var reasons = table.Reasons(woman, m);
            var id = table.Mentors[m].Id;
            if (hers.Contains(m))
            {
                // Her own place there would be the one she takes.
                reasons.Add(new(MatchReasonKind.HersAlready, id));
            }
            else if (!opens[m])
            {
                reasons.Insert(0, new(MatchReasonKind.Capacity, id));
            }

            if (openTopics is { } open && table.Covered(woman, m, open) == 0)
            {
                reasons.Add(new(MatchReasonKind.NoOpenTopic, id));
            }

            foreach (var kind in reasons.Select(r => r.Kind).Distinct())
            {
                blocked[kind] = blocked.GetValueOrDefault(kind) + 1;
            }

            var fit = table.Score(woman, m, openTopics ?? table.AllTopics(woman), 0).Fit;
            if (least is not { } best || Compare(reasons, fit, best) < 0)
            {
                least = (reasons, fit, m);
            }
        }

        return least is { } found
            ? new(table.Women[woman].Id, found.Reasons, table.Mentors[found.Mentor].Id, blocked)
            : new(table.Women[woman].Id, [], null, blocked);
    }

    /// <summary>Fewer reasons first, then kinds that are easier to lift, then the better fit; who stands earlier by id stays.</summary>
    private static int Compare(List<MatchReason> reasons, int fit, (List<MatchReason> Reasons, int Fit, int Mentor) best)
    {
        var order = reasons.Count.CompareTo(best.Reasons.Count);
        for (var i = 0; order == 0 && i < reasons.Count; i++)
        {
            order = reasons[i].Kind.CompareTo(best.Reasons[i].Kind);
        }

        return order != 0 ? order : best.Fit.CompareTo(fit);
    }
}
