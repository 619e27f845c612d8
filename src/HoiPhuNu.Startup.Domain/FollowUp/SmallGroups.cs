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
    public static IReadOnlyList<bool> Hide(IReadOnlyList<IReadOnlyList<int>> rows)
    {
        var hidden = rows.Select(r => r.Any(part => part is > 0 and < Least)).ToArray();
        if (!hidden.Contains(true))
        {
            return hidden;
        }

        // One alone is the total less the others; and several that make up fewer than the least are a small group together.
        while (!hidden.All(h => h) && (hidden.Count(h => h) < 2 || Parts(rows, hidden).Any(sum => sum is > 0 and < Least)))
        {
            // The smallest that has anybody in it: as little as possible is lost, and an empty row protects nothing.
            var next = Enumerable.Range(0, rows.Count).Where(i => !hidden[i]).OrderBy(i => rows[i].Sum() == 0).ThenBy(i => rows[i].Sum()).ThenBy(i => i).First();
            hidden[next] = true;
        }

        return hidden;
    }

    /// <param name="rows">As above.</param>
    /// <param name="answers">So many rows, the first ones, are answers; the others did not tell.</param>
    /// <returns>All hidden where everybody who answered gave the same answer: then the table says it of each of them.</returns>
    public static IReadOnlyList<bool> Hide(IReadOnlyList<IReadOnlyList<int>> rows, int answers) =>
        rows.Take(answers).Count(r => r.Sum() > 0) == 1 ? [.. rows.Select(_ => true)] : Hide(rows);

    /// <summary>A sum of people beside the whole it is part of: few of them, or few others, single somebody out.</summary>
    public static bool IsTelling(long part, long whole) => part is > 0 and < Least || (whole - part is > 0 and < Least);

    private static IEnumerable<int> Parts(IReadOnlyList<IReadOnlyList<int>> rows, bool[] hidden) =>
        Enumerable.Range(0, rows[0].Count).Select(part => rows.Where((_, i) => hidden[i]).Sum(r => r[part]));
}
