using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

public sealed class CertificateForm
{
    [Display(Name = "Từ ngày")]
    [Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến hết ngày")]
    [Required]
    public DateOnly? To { get; set; }

    /// <summary>Drawn with the form: posted twice, it makes one certificate.</summary>
    public Guid FormKey { get; set; } = Guid.CreateVersion7();
}
