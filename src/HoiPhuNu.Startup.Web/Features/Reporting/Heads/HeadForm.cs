using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Heads;

/// <summary>How a unit's papers begin and end.</summary>
public sealed class HeadForm
{
    public int Version { get; set; }

    [Display(Name = "Cơ quan chủ quản"), StringLength(DocumentHead.LineLength)]
    public string Above { get; set; } = "";

    [Display(Name = "Tên Hội"), Required, StringLength(DocumentHead.LineLength)]
    public string Issuer { get; set; } = "";

    [Display(Name = "Cơ quan ban hành"), StringLength(DocumentHead.LineLength)]
    public string Board { get; set; } = "";

    [Display(Name = "Ký hiệu báo cáo"), StringLength(DocumentHead.CodeLength)]
    public string ReportCode { get; set; } = "";

    [Display(Name = "Địa danh"), StringLength(DocumentHead.PlaceLength)]
    public string Place { get; set; } = "";

    [Display(Name = "Nơi nhận"), DataType(DataType.MultilineText), StringLength(DocumentHead.RecipientsLength)]
    public string Recipients { get; set; } = "";

    public static HeadForm Of(DocumentHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return Of(ReportHead.Of(head), head.Version);
    }

    /// <summary>What papers carry while nobody has saved anything: version 0.</summary>
    public static HeadForm Of(ReportHead head, int version = 0)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new HeadForm { Version = version, Above = head.Above, Issuer = head.Issuer, Board = head.Board, ReportCode = head.ReportCode, Place = head.Place, Recipients = head.Recipients };
    }
}
