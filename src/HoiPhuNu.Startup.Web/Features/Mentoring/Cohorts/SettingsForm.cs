using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public sealed class SettingsForm : WeightsForm
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

    public static SettingsForm Of(MentoringCohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var w = cohort.Weights;
        return new() { Version = cohort.Version, Name = cohort.Name, AnswerDays = cohort.AnswerDays, QuietDays = cohort.QuietDays, Topics = w.Topics, Sector = w.Sector, Province = w.Province, Load = w.Load, Keep = w.Keep };
    }
}
