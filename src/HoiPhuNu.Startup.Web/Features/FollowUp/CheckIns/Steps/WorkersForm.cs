using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>How many work there. An empty box is "not known", never zero.</summary>
public sealed class WorkersForm : CheckInStepForm
{
    [Display(Name = "Tất cả lao động")]
    public int? Workers { get; set; }

    [Display(Name = "Trong đó lao động nữ")]
    public int? WomenWorkers { get; set; }

    [Display(Name = "Trong đó người dân tộc thiểu số")]
    public int? MinorityWorkers { get; set; }

    [Display(Name = "Trong đó từ hộ nghèo, cận nghèo")]
    public int? PoorWorkers { get; set; }

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (Workers, WomenWorkers, MinorityWorkers, PoorWorkers) = (answers.Workers, answers.WomenWorkers, answers.MinorityWorkers, answers.PoorWorkers);
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { Workers = Workers, WomenWorkers = WomenWorkers, MinorityWorkers = MinorityWorkers, PoorWorkers = PoorWorkers };
}
