using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public sealed class SettingsForm
{
    public int Version { get; set; }

    [Display(Name = "Tên đợt đồng hành")]
    [Required]
    [StringLength(MentoringCohort.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Số ngày chờ trả lời lời mời")]
    [Required]
    public int? AnswerDays { get; set; }

    [Display(Name = "Số ngày im lặng thì nhắc")]
    [Required]
    public int? QuietDays { get; set; }

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

    public static SettingsForm Of(MentoringCohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var w = cohort.Weights;
        return new() { Version = cohort.Version, Name = cohort.Name, AnswerDays = cohort.AnswerDays, QuietDays = cohort.QuietDays, Topics = w.Topics, Sector = w.Sector, Province = w.Province, Load = w.Load, Keep = w.Keep };
    }
}
