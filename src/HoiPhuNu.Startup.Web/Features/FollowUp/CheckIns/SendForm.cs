using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>What goes along with the answers.</summary>
public sealed class SendForm
{
    [Display(Name = "Trả lời câu hỏi của Hội")]
    [DataType(DataType.MultilineText)]
    [StringLength(CheckIn.QuestionLength)]
    public string Reply { get; set; } = "";
}
