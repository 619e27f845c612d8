using System.Numerics;

namespace HoiPhuNu.Startup.Domain.Mentoring;

public static class MeetingWaysRules
{
    /// <summary>Every single way, in the order a form shows them.</summary>
    public static IReadOnlyList<MeetingWays> Each { get; } = [MeetingWays.InPerson, MeetingWays.Phone, MeetingWays.Zalo, MeetingWays.Video];

    public static bool IsOne(this MeetingWays ways) => BitOperations.PopCount((uint)ways) == 1 && Each.Contains(ways);

    public static IEnumerable<MeetingWays> Split(this MeetingWays ways) => Each.Where(way => ways.HasFlag(way));
}
