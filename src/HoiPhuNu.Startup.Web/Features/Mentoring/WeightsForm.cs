using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring;

/// <summary>What weighs how much in matching: of a cohort, and of one run of it.</summary>
public abstract class WeightsForm
{
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
}
