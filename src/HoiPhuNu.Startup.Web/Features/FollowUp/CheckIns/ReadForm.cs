using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>What a reader sends: which version she read, and her question or reason.</summary>
public sealed class ReadForm
{
    /// <summary>Number of the version on her screen.</summary>
    public int Number { get; set; }

    [Display(Name = "Câu hỏi cho người điền")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckIn.QuestionLength)]
    public string Question { get; set; } = "";

    [Display(Name = "Vì sao")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckIn.QuestionLength)]
    public string Reason { get; set; } = "";
}
