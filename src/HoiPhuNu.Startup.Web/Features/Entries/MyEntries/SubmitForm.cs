using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

public sealed class SubmitForm
{
    /// <summary>Version of the entry that was shown.</summary>
    public int Version { get; set; }

    /// <summary>Asked of a helper only.</summary>
    [Display(Name = "Chị ấy đã xem hoặc nghe đọc lại cả hồ sơ và đồng ý nộp")]
    public bool EntrantAgrees { get; set; }
}
