using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>What she knows about it.</summary>
public sealed class AnswerForm
{
    [Display(Name = "Câu trả lời")]
    [Required]
    [StringLength(Warning.ReasonLength)]
    [DataType(DataType.MultilineText)]
    public string? Text { get; set; }
}
