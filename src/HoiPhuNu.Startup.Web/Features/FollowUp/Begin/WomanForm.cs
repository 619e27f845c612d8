using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>The woman of a project from outside: somebody known, or written down now.</summary>
public sealed class WomanForm
{
    /// <summary>Null: she is written down now.</summary>
    public Guid? PersonId { get; set; }

    [Display(Name = "Họ và tên của chị ấy")]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Số điện thoại của chị ấy")]
    [PhoneInput]
    public string? Phone { get; set; }

    [Display(Name = "Xã, phường hoặc chi hội")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Thôn, bản, tổ dân phố")]
    [StringLength(Person.HamletLength)]
    public string Hamlet { get; set; } = "";

    /// <summary>There is somebody of the same name there, and it is not she.</summary>
    [Display(Name = "Đây là người khác, trùng tên")]
    public bool IsSomebodyElse { get; set; }
}
