using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

public sealed class ResidenceForm
{
    [Display(Name = "Xã, phường, đặc khu hoặc chi hội")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Thôn, bản, tổ dân phố")]
    [StringLength(Person.HamletLength)]
    public string? Hamlet { get; set; }

    public int Version { get; set; }
}
