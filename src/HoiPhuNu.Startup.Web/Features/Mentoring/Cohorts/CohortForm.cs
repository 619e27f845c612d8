using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public sealed class CohortForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Tên đợt đồng hành")]
    [Required]
    [StringLength(MentoringCohort.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Hội phụ trách")]
    [Required(ErrorMessage = "Chọn Hội phụ trách đợt này")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Đợt này dành cho ai")]
    [Required(ErrorMessage = "Chọn đợt này dành cho ai")]
    public CohortKind? Kind { get; set; }

    [Display(Name = "Cuộc thi")]
    public Guid? ContestId { get; set; }
}
