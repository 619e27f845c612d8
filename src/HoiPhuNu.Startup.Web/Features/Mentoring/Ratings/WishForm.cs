using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Ratings;

public sealed class WishForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Điều muốn nói với điều phối"), Required, StringLength(ChangeWish.TextLength), DataType(DataType.MultilineText)]
    public string? Text { get; set; }
}
