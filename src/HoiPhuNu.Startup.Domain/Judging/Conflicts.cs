using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Which judge must not read which entry, and why. Computed from the records each time, so a record put right counts at once.</summary>
public static class Conflicts
{
    /// <summary>All reasons, in the order of the enumeration; empty: she may read it.</summary>
    /// <param name="judge">A judge.</param>
    /// <param name="entry">An entry.</param>
    /// <param name="hostLine">Codes of the host unit and of every unit above it (<see cref="HostLineOf"/>): everybody in the contest belongs to those.</param>
    public static IReadOnlyList<ConflictKind> Between(ConflictJudge judge, ConflictEntry entry, IReadOnlySet<string> hostLine)
    {
        var kinds = new List<ConflictKind>();
        void When(bool holds, ConflictKind kind)
        {
            if (holds)
            {
                kinds.Add(kind);
            }
        }

        When(judge.PersonId == entry.EntrantId, ConflictKind.OwnEntry);
        When(judge.PersonId != entry.EntrantId && judge.HouseholdId is { } household && household == entry.HouseholdId, ConflictKind.SameHousehold);
        When(entry.HelperIds.Contains(judge.PersonId), ConflictKind.HelpedWithIt);
        When(judge.UnitCodes.Any(code => entry.UnitCodes.Contains(code) && !hostLine.Contains(code)), ConflictKind.SameUnit);
        When(entry.DeclaredJudgeIds.Contains(judge.PersonId), ConflictKind.Declared);
        When(entry.SteppedBackJudgeIds.Contains(judge.PersonId), ConflictKind.SteppedBack);
        return kinds;
    }

    /// <summary>
    /// The codes by which two persons are of the same commune or branch: the unit's own, and for a branch its commune's as well (two
    /// branches of one commune are neighbours). Further up nobody is near anybody.
    /// </summary>
    public static IEnumerable<string> UnitCodesOf(string path, UnitLevel level)
    {
        var codes = Codes(path);
        return level == UnitLevel.Branch ? codes.TakeLast(2) : codes.TakeLast(1);
    }

    public static IReadOnlySet<string> HostLineOf(string hostPath) => Codes(hostPath).ToHashSet(StringComparer.Ordinal);

    private static string[] Codes(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
