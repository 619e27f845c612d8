using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>How many work there. An empty box is "not known", never zero.</summary>
public sealed class WorkersForm : CheckInStepForm
{
    private const string Negative = "Số lao động là số từ 0 trở lên. Chưa biết thì để trống.";

    [Display(Name = "Tất cả lao động"), Range(0, int.MaxValue, ErrorMessage = Negative)]
    public int? Workers { get; set; }

    [Display(Name = "Trong đó lao động nữ"), Range(0, int.MaxValue, ErrorMessage = Negative)]
    public int? WomenWorkers { get; set; }

    [Display(Name = "Trong đó người dân tộc thiểu số"), Range(0, int.MaxValue, ErrorMessage = Negative)]
    public int? MinorityWorkers { get; set; }

    [Display(Name = "Trong đó từ hộ nghèo, cận nghèo"), Range(0, int.MaxValue, ErrorMessage = Negative)]
    public int? PoorWorkers { get; set; }

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (Workers, WomenWorkers, MinorityWorkers, PoorWorkers) = (answers.Workers, answers.WomenWorkers, answers.MinorityWorkers, answers.PoorWorkers);
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { Workers = Workers, WomenWorkers = WomenWorkers, MinorityWorkers = MinorityWorkers, PoorWorkers = PoorWorkers };

    /// <summary>Every box that is wrong says so at once, not one after the other.</summary>
    public override void Check(ModelStateDictionary errors, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(errors);
        foreach (var (field, part, refusal) in new[] { (nameof(WomenWorkers), WomenWorkers, CheckInRefusals.WomenMoreThanAll), (nameof(MinorityWorkers), MinorityWorkers, CheckInRefusals.MinorityMoreThanAll), (nameof(PoorWorkers), PoorWorkers, CheckInRefusals.PoorMoreThanAll) })
        {
            if (Workers >= 0 && part > Workers)
            {
                errors.AddModelError("Form." + field, CheckInWords.Say(refusal, T)!);
            }
        }
    }
}
