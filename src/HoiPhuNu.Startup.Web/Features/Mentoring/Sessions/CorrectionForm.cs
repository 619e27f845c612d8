using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>The woman says how it was.</summary>
public sealed class CorrectionForm
{
    [Display(Name = "Thật ra là bao nhiêu phút")]
    public int? Minutes { get; set; }

    [Display(Name = "Khác ở chỗ nào"), Required, StringLength(SessionCorrection.TextLength), DataType(DataType.MultilineText)]
    public string? Text { get; set; }
}
