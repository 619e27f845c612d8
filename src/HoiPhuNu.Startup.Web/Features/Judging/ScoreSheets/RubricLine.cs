using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <param name="Max">Hundredths of a point, like <paramref name="Points"/>.</param>
public sealed partial record RubricLine(Guid Id, int Order, string Name, string Guidance, int Max, int? Points)
{
    /// <summary>The guidance says what is asked; levels ("12–15: …"), or whatever stands on further lines, are folded away.</summary>
    public string Ask => LevelsBegin().Split(Guidance, 2)[0];

    public string? Levels => LevelsBegin().Split(Guidance, 2) is [_, var rest] && rest.Length > 0 ? rest : null;

    [GeneratedRegex(@"\n+|(?<=\.)\s+(?=[0-9])")]
    private static partial Regex LevelsBegin();
}
