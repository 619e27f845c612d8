using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>What is hard, and what would help.</summary>
public sealed class NeedsForm : CheckInStepForm
{
    [Display(Name = "Khó khăn")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckInAnswers.TextLength)]
    public string Difficulty { get; set; } = "";

    [Display(Name = "Cần gì tiếp")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckInAnswers.TextLength)]
    public string NextNeed { get; set; } = "";

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (Difficulty, NextNeed) = (answers.Difficulty, answers.NextNeed);
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { Difficulty = Difficulty, NextNeed = NextNeed };
}
