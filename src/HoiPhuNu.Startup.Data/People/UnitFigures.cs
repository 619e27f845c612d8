namespace HoiPhuNu.Startup.Data.People;

/// <summary>What an import of units did, or would have to say about the file.</summary>
/// <param name="Provinces">In the file.</param>
/// <param name="Communes">In the file.</param>
/// <param name="Added">New units.</param>
/// <param name="Renamed">"01273: Xã A → Xã B"</param>
/// <param name="Moved">"01273: /TW/04/ → /TW/08/"</param>
/// <param name="Reopened">Codes that had ended and are in the list again.</param>
/// <param name="Missing">Codes that are valid here and not in the file.</param>
/// <param name="Ended">How many of the missing were ended.</param>
/// <param name="Problems">Why the file was not taken; nothing is changed then.</param>
public sealed record UnitFigures(
    int Provinces,
    int Communes,
    int Added,
    IReadOnlyList<string> Renamed,
    IReadOnlyList<string> Moved,
    IReadOnlyList<string> Reopened,
    IReadOnlyList<string> Missing,
    int Ended,
    IReadOnlyList<string> Problems)
{
    public int Unchanged => Provinces + Communes - Added - Renamed.Count;

    public static UnitFigures Refused(int provinces, int communes, IReadOnlyList<string> problems) => new(provinces, communes, 0, [], [], [], [], 0, problems);
}
