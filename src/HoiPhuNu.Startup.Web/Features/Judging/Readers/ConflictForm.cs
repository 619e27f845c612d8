using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Readers;

public sealed class ConflictForm
{
    [Display(Name = "Giám khảo")]
    [Required(ErrorMessage = "Chọn giám khảo có xung đột với hồ sơ này")]
    public Guid? JudgeId { get; set; }

    [Display(Name = "Vì sao")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = "Ghi vì sao chị ấy không nên chấm hồ sơ này")]
    [StringLength(Conflict.NoteLength)]
    public string? Note { get; set; }
}
