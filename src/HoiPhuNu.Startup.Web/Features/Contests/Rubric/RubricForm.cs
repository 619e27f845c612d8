using System.ComponentModel.DataAnnotations;
using System.Globalization;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rubric;

public sealed class RubricForm
{
    public const int SpareRows = 2;
    public const string Up = "len-";
    public const string Down = "xuong-";

    public int Version { get; set; }

    [Display(Name = "Tổng điểm")]
    [Required, PointsInput]
    public int? TotalPoints { get; set; } = Round.DefaultTotalPoints;

    [Display(Name = "Tiêu chí")]
    public List<RubricRow> Rows { get; set; } = [];

    public IReadOnlyList<CriterionPlan> Plans => [.. Rows.Where(r => !r.IsEmpty).Select(r => r.ToPlan())];

    /// <summary>Hundredths of a point.</summary>
    public long Sum => Rows.Sum(r => (long)(r.MaxPoints ?? 0));

    public static RubricForm Of(Round round) =>
        Of(round.Criteria.OrderBy(c => c.Order).Select(c => new CriterionPlan(c.Name, c.Guidance, c.MaxPoints, c.LadderPosition)), round.TotalPoints, round.Version);

    public static RubricForm Of(IEnumerable<CriterionPlan> rubric, int totalPoints, int version) => new()
    {
        Version = version,
        TotalPoints = totalPoints,
        Rows = [.. rubric.Select(c => new RubricRow { Name = c.Name, Guidance = c.Guidance, MaxPoints = c.MaxPoints, LadderPosition = c.LadderPosition })],
    };

    /// <summary>One line a place up ("len-3": the fourth) or down ("xuong-3"); anything else changes nothing.</summary>
    public RubricForm Moved(string how)
    {
        ArgumentNullException.ThrowIfNull(how);
        var step = how.StartsWith(Up, StringComparison.Ordinal) ? -1 : how.StartsWith(Down, StringComparison.Ordinal) ? 1 : 0;
        if (step != 0 && int.TryParse(how[(how.IndexOf('-', StringComparison.Ordinal) + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row < Rows.Count && row + step >= 0 && row + step < Rows.Count)
        {
            (Rows[row], Rows[row + step]) = (Rows[row + step], Rows[row]);
        }

        return this;
    }

    /// <summary>For a form that is not the answer to a post: there, every box stays where it was.</summary>
    public RubricForm WithSpareRows()
    {
        Rows.RemoveAll(r => r.IsEmpty);
        Rows.AddRange(Enumerable.Range(0, Math.Min(SpareRows, Round.MaxCriteria - Rows.Count)).Select(_ => new RubricRow()));
        return this;
    }
}
