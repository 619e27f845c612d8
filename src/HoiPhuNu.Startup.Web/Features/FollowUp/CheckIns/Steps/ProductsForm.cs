using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>What she sells, and where.</summary>
public sealed class ProductsForm : CheckInStepForm
{
    [Display(Name = "Sản phẩm đang bán")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckInAnswers.TextLength)]
    public string Products { get; set; } = "";

    [Display(Name = "Bán ở đâu")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckInAnswers.TextLength)]
    public string Channels { get; set; } = "";

    public override void Read(CheckInAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (Products, Channels) = (answers.Products, answers.Channels);
    }

    public override CheckInAnswers Write(CheckInAnswers answers) => answers with { Products = Products, Channels = Channels };
}
