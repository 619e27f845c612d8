namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>SplitMix64 and Fisher-Yates, written out: a stored seed must give the same order on every version of .NET.</summary>
internal sealed class SeededOrder(long seed)
{
    private ulong state = unchecked((ulong)seed);

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        for (var i = array.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (array[i], array[j]) = (array[j], array[i]);
        }

        return array;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
