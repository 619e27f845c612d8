namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Shares of a whole in percent, such as 70 % poor households and 30 % others of 40.</summary>
public static class Quotas
{
    /// <summary>Whole numbers that add up to the whole: the largest remainders get what is left, the earlier first among equals.</summary>
    public static IReadOnlyList<long> Split(long whole, IReadOnlyList<int> percents)
    {
        ArgumentNullException.ThrowIfNull(percents);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        if (percents.Any(p => p < 0) || percents.Sum() != 100)
        {
            throw new ArgumentException("Shares are not negative and add up to a hundred.", nameof(percents));
        }

        var parts = percents.Select(p => (long)((decimal)whole * p / 100)).ToArray();
        var left = whole - parts.Sum();
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => (decimal)whole * percents[i] % 100).ThenBy(i => i).Take((int)left))
        {
            parts[i]++;
        }

        return parts;
    }

    /// <summary>How many each part has more (less: negative) than its share; all nought: the quotas are kept.</summary>
    public static IReadOnlyList<long> Differences(IReadOnlyList<int> percents, IReadOnlyList<long> actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return [.. Split(actual.Sum(), percents).Select((due, i) => actual[i] - due)];
    }
}
