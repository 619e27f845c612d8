using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>How the business is.</summary>
public sealed class StateForm : CheckInStepForm
{
    [Display(Name = "Cơ sở của chị lúc này ra sao?")]
    public BusinessState? State { get; set; }

    [Display(Name = "Dừng từ ngày nào?")]
    public DateOnly? StateSince { get; set; }

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (State, StateSince) = (answers.State, answers.StateSince);
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { State = State, StateSince = StateSince };
}
