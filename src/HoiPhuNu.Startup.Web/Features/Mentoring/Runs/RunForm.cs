using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

public sealed class RunForm
{
    public Guid FormKey { get; set; }

    /// <summary>The run to be adjusted; none: from scratch.</summary>
    [Display(Name = "Cách chạy")]
    public Guid? AdjustFromId { get; set; }

    [Display(Name = "Chủ đề các chị cần")]
    [Required]
    public int? Topics { get; set; }

    [Display(Name = "Cùng lĩnh vực")]
    [Required]
    public int? Sector { get; set; }

    [Display(Name = "Cùng tỉnh")]
    [Required]
    public int? Province { get; set; }

    [Display(Name = "Chia đều việc giữa các cố vấn")]
    [Required]
    public int? Load { get; set; }

    [Display(Name = "Giữ cặp đang đồng hành")]
    [Required]
    public int? Keep { get; set; }

    public MatchWeights Weights => new(Topics ?? 0, Sector ?? 0, Province ?? 0, Load ?? 0, Keep ?? 0);

    public static RunForm Of(MatchWeights weights, Guid? adjustFromId)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new() { FormKey = Guid.CreateVersion7(), AdjustFromId = adjustFromId, Topics = weights.Topics, Sector = weights.Sector, Province = weights.Province, Load = weights.Load, Keep = weights.Keep };
    }
}
