using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

public sealed class RunForm : WeightsForm
{
    public Guid FormKey { get; set; }

    /// <summary>The run to be adjusted; none: from scratch.</summary>
    [Display(Name = "Cách chạy")]
    public Guid? AdjustFromId { get; set; }

    public static RunForm Of(MatchWeights weights, Guid? adjustFromId)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new() { FormKey = Guid.CreateVersion7(), AdjustFromId = adjustFromId, Topics = weights.Topics, Sector = weights.Sector, Province = weights.Province, Load = weights.Load, Keep = weights.Keep };
    }
}
