namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>The units whose projects a portfolio is made of.</summary>
/// <param name="Led">Paths: what lies below them she is in charge of, or approves payments for.</param>
/// <param name="Managed">Those she is in charge of: only there the split by sensitive facts.</param>
/// <param name="Cared">Communes and branches she looks after as an officer, where she does not lead.</param>
/// <param name="Provinces">Of today, by name.</param>
public sealed record PortfolioReach(IReadOnlyList<string> Led, IReadOnlyList<string> Managed, IReadOnlyList<Guid> Cared, IReadOnlyList<PortfolioProvince> Provinces)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>No unit smaller than a province of today is asked for or in her charge.</summary>
    public bool IsWide { get; init; }

    public bool IsEmpty => Led.Count == 0 && Cared.Count == 0;

    /// <summary>"/TW/04/01273/" lies in the province of "/TW/04/"; −1: in none (the centre itself).</summary>
    public int PlaceOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (_places.TryGetValue(path, out var known))
        {
            return known;
        }

        for (var end = path.LastIndexOf('/', path.Length - 2) + 1; end > 1; end = path.LastIndexOf('/', end - 2) + 1)
        {
            if (_places.TryGetValue(path[..end], out var place))
            {
                // Many projects share a commune.
                return _places[path] = place;
            }
        }

        return _places[path] = -1;
    }

    /// <summary>Units of a province that was merged count under the one that took it over.</summary>
    internal void Place(string path, int place) => _places[path] = place;
}
