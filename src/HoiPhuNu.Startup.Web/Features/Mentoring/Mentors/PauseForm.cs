using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

public sealed class PauseForm
{
    /// <summary>The last day; empty: no pause any more.</summary>
    [Display(Name = "Tạm nghỉ đến hết ngày")]
    public DateOnly? Until { get; set; }
}
