using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>What the judge wrote. The points stand beside it as one field per criterion (<see cref="GivenPoints"/>).</summary>
public sealed class ScoreSheetForm
{
    public int Version { get; set; }

    [Display(Name = "Nhận xét gửi người dự thi")]
    [DataType(DataType.MultilineText)]
    [StringLength(ScoreSheet.CommentLength)]
    public string Comment { get; set; } = "";

    [Display(Name = "Ghi riêng cho Ban giám khảo")]
    [DataType(DataType.MultilineText)]
    [StringLength(ScoreSheet.CommentLength)]
    public string PrivateNote { get; set; } = "";

    /// <summary>Pressed "Giữ nháp, hồ sơ sau".</summary>
    public bool Next { get; set; }
}
