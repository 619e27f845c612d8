using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>
/// Reads one box per criterion, named by the criterion: should the rubric change between showing and posting, points never slip to
/// another line. What cannot be read stays in its box with a sentence beside it.
/// </summary>
public static class GivenPoints
{
    public static string NameOf(Guid criterionId) => $"diem-{criterionId:N}";

    /// <param name="form">The posted fields.</param>
    /// <param name="rubric">The round's criteria.</param>
    /// <param name="state">Keeps what was typed, and the errors.</param>
    /// <param name="tooMany">Says that the points are out of range.</param>
    /// <param name="texts">Sentences all boxes of points share.</param>
    public static Dictionary<Guid, int?> Read(IFormCollection form, IEnumerable<RubricLine> rubric, ModelStateDictionary state, Func<RubricLine, string> tooMany, IStringLocalizer<SharedText> texts)
    {
        var given = new Dictionary<Guid, int?>();
        foreach (var line in rubric)
        {
            var name = NameOf(line.Id);
            if (!form.TryGetValue(name, out var posted))
            {
                continue;
            }

            var typed = VietnameseText.Clean(posted.ToString());
            state.SetModelValue(name, posted.ToString(), typed);
            state.MarkFieldValid(name);
            if (typed.Length == 0)
            {
                given[line.Id] = null;
            }
            else if (!Points.TryParse(typed, out var points))
            {
                state.AddModelError(name, texts[PointsBinder.Example]);
            }
            else if (points > line.Max)
            {
                state.AddModelError(name, tooMany(line));
            }
            else
            {
                given[line.Id] = points;
            }
        }

        return given;
    }
}
