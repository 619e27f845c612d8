using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

public sealed class StartForm
{
    public Guid FormKey { get; set; }

    /// <summary>She knows that she has a draft in this contest and wants another entry.</summary>
    [Display(Name = "Bắt đầu thêm một hồ sơ khác, cho một ý tưởng khác")]
    public bool Another { get; set; }
}
