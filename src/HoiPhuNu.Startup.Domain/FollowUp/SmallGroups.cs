namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// Which rows of a split by something sensitive stay hidden. A row goes as a whole, since its parts add up to it; and never one row
/// alone, since the totals, which stand elsewhere on the page, would give it back.
/// </summary>
public static class SmallGroups
{
    /// <summary>Fewer people than this are not shown.</summary>
    public const int Least = 5;

    /// <param name="rows">The groups, each with its parts, which add up to the group: operating well, and not. Groups exclude one another and make up the total.</param>
    /// <returns>For each row whether it is hidden.</returns>
    public static IReadOnlyList<bool> Hide(IReadOnlyList<IReadOnlyList<int>> rows) => Close(rows, [.. rows.Select(r => r.Any(part => part is > 0 and < Least))]);

    /// <param name="rows">As above.</param>
    /// <param name="answers">So many rows, the first ones, are answers; the others did not tell.</param>
    /// <returns>All hidden where everybody who answered gave the same answer: then the table says it of each of them.</returns>
    public static IReadOnlyList<bool> Hide(IReadOnlyList<IReadOnlyList<int>> rows, int answers) =>
        rows.Take(answers).Count(r => r.Sum() > 0) == 1 ? [.. rows.Select(_ => true)] : Hide(rows);

    /// <summary>
    /// The table of a whole, beside which the table of each of its places may be asked for: the whole less the places that show a row is what
    /// the others hide. So a row stands in the whole only where no place hides it, or several do that are together no small group.
    /// </summary>
    /// <param name="places">Of each place its rows, as above; at least one place.</param>
    /// <param name="ofItself">The last of them is no place: what belongs to the whole itself and is never asked for alone.</param>
    /// <param name="answers">As above.</param>
    public static IReadOnlyList<bool> HideAcross(IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> places, bool ofItself, int answers)
    {
        ArgumentNullException.ThrowIfNull(places);
        IReadOnlyList<IReadOnlyList<int>> whole = [.. places[0].Select((_, row) => Sums([.. places.Select(p => p[row])]))];
        var hidden = Hide(whole, answers);
        if (places.Count == 1)
        {
            return hidden;
        }

        var beneath = places.Select((rows, i) => ofItself && i == places.Count - 1 ? [.. rows.Select(_ => true)] : Hide(rows, answers)).ToList();
        return Close(whole, [.. hidden.Select((h, row) => h || GivesBack([.. places.Where((_, i) => beneath[i][row]).Select(p => p[row])]))]);
    }

    /// <summary>A sum of people beside the whole it is part of: few of them, or few others, single somebody out.</summary>
    public static bool IsTelling(long part, long whole) => part is > 0 and < Least || (whole - part is > 0 and < Least);

    /// <summary>What places hide of one row the whole would tell: of a single place exactly, of several where few are left. Nobody left tells most: it says so of each place.</summary>
    private static bool GivesBack(IReadOnlyList<IReadOnlyList<int>> hidden) => hidden.Count == 1 || (hidden.Count > 1 && Sums(hidden).Any(sum => sum < Least));

    private static bool[] Close(IReadOnlyList<IReadOnlyList<int>> rows, bool[] hidden)
    {
        if (!hidden.Contains(true))
        {
            return hidden;
        }

        // One alone is the total less the others; and several that make up fewer than the least are a small group together.
        while (!hidden.All(h => h) && (hidden.Count(h => h) < 2 || Sums([.. rows.Where((_, i) => hidden[i])]).Any(sum => sum is > 0 and < Least)))
        {
            // The smallest that has anybody in it: as little as possible is lost, and an empty row protects nothing.
            var next = Enumerable.Range(0, rows.Count).Where(i => !hidden[i]).OrderBy(i => rows[i].Sum() == 0).ThenBy(i => rows[i].Sum()).ThenBy(i => i).First();
            hidden[next] = true;
        }

        return hidden;
    }

    /// <summary>Part by part.</summary>
    private static List<int> Sums(IReadOnlyList<IReadOnlyList<int>> rows) => [.. Enumerable.Range(0, rows[0].Count).Select(part => rows.Sum(r => r[part]))];
}
