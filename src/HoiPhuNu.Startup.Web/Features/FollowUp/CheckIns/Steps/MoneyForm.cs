using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>Of the support money, what was used in the period.</summary>
public sealed class MoneyForm : CheckInStepForm
{
    [Display(Name = "Tiền hỗ trợ đã dùng trong kỳ")]
    [MoneyInput]
    public long? MoneyUsed { get; set; }

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        MoneyUsed = answers.MoneyUsed;
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { MoneyUsed = MoneyUsed };
}
