using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <param name="RoundId">The round.</param>
/// <param name="Name">"Tính khả thi".</param>
/// <param name="Guidance">For judges: what is asked, then the levels.</param>
/// <param name="MaxPoints">Hundredths of a point.</param>
public sealed partial record CriterionOfCall(Guid RoundId, string Name, string Guidance, int MaxPoints)
{
    /// <summary>What is asked, without the levels ("12–15: …") that judges weigh it by.</summary>
    public string Ask => LevelsBegin().Split(Guidance, 2)[0];

    [GeneratedRegex(@"\n+|(?<=\.)\s+(?=[0-9])")]
    private static partial Regex LevelsBegin();
}
