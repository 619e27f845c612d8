using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Ratings;

public sealed class RatingForm
{
    [Display(Name = "Mấy sao"), Required]
    public int? Stars { get; set; }

    [Display(Name = "Lời nhận xét"), StringLength(MentoringRating.CommentLength), DataType(DataType.MultilineText)]
    public string? Comment { get; set; }
}
