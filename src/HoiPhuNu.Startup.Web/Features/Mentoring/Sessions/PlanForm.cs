using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

public sealed class PlanForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Ngày hẹn"), Required]
    public DateOnly? Date { get; set; }

    [Display(Name = "Giờ hẹn")]
    public TimeOnly? Time { get; set; }

    [Display(Name = "Cách trao đổi"), Required]
    public MeetingWays? Way { get; set; }

    [Display(Name = "Nơi gặp hoặc ai gọi trước"), StringLength(MentoringSession.PlaceLength)]
    public string? Place { get; set; }
}
