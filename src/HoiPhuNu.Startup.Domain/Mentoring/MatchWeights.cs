using System.Text.Json.Serialization;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// What the coordinator weighs, each <see cref="Min"/> to <see cref="Max"/>. The defaults are reasoned in
/// docs/mentoring-matching.md. A weight of 0 is written down like any other: left out of the stored text it would come back as the default.
/// </summary>
/// <param name="Topics">Times position (5 for her first topic, 4, 3, 2, 1) times the mentor's level (1 to 3), for each topic covered.</param>
/// <param name="Sector">Once, when the mentor knows her sector.</param>
/// <param name="Province">Once, when the mentor serves her province.</param>
/// <param name="Load">Lost for each woman the mentor has before this one, so that the k-th costs k - 1 times as much.</param>
/// <param name="Keep">Once, when the mentor accompanies her already.</param>
public sealed record MatchWeights(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Topics = 10,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Sector = 40,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Province = 30,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Load = 10,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Keep = 100)
{
    public const int Min = 0;
    public const int Max = 100;

    /// <summary>Every weight is between <see cref="Min"/> and <see cref="Max"/>.</summary>
    public bool InRange => Array.TrueForAll([Topics, Sector, Province, Load, Keep], w => w is >= Min and <= Max);
}
