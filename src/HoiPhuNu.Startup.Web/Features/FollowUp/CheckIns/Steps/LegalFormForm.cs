using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>What it is registered as, and its stars.</summary>
public sealed class LegalFormForm : CheckInStepForm
{
    [Display(Name = "Loại hình lúc này")]
    public LegalForm? LegalForm { get; set; }

    [Display(Name = "Đăng ký từ ngày")]
    public DateOnly? LegalFormSince { get; set; }

    [Display(Name = "Tên trên giấy đăng ký")]
    [StringLength(SupportedProject.LegalNameLength)]
    public string LegalName { get; set; } = "";

    [Display(Name = "Sản phẩm được mấy sao OCOP?")]
    public int? OcopStars { get; set; }

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (LegalForm, LegalFormSince, LegalName, OcopStars) = (answers.LegalForm, answers.LegalFormSince, answers.LegalName, answers.OcopStars);
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { LegalForm = LegalForm, LegalFormSince = LegalFormSince, LegalName = LegalName, OcopStars = OcopStars };
}
