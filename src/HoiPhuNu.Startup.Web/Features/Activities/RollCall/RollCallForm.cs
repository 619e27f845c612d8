using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Activities.RollCall;

/// <summary>Who came: ticked off in the list of those known, and typed or pasted, a line each.</summary>
public sealed class RollCallForm
{
    /// <summary>A thousand lines with name, year and place.</summary>
    public const int TextLength = 200_000;

    public int Version { get; set; }

    [Display(Name = "Chị em đã có trong danh sách")]
    public List<Guid> PersonIds { get; set; } = [];

    [Display(Name = "Gõ hoặc dán danh sách"), DataType("Markdown"), StringLength(TextLength)]
    public string Lines { get; set; } = "";

    [Display(Name = "Mỗi người dự mấy buổi"), CountInput, Range(1, Domain.Activities.ActivityRecord.MaxSessions)]
    public int? Sessions { get; set; } = 1;
}
