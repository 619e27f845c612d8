using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>One of each kind of input.</summary>
public sealed class TypedForm
{
    public string? Note { get; set; }

    public string Name { get; set; } = "unset";

    [DataType(DataType.MultilineText)]
    public string? Lines { get; set; }

    [DataType(TypedTextBinders.Markdown)]
    public string? Rules { get; set; }

    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [PointsInput]
    public int? Points { get; set; }

    [MoneyInput]
    public long? Money { get; set; }

    [PhoneInput]
    public string? Phone { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? Hour { get; set; }

    public DateTime? Instant { get; set; }

    [PointsInput]
    public int Must { get; set; } = 100;

    [StringLength(5)]
    [Display(Name = "Mã")]
    public string? Code { get; set; }
}
