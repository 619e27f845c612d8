using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Calls;

/// <summary>A call as it is opened: a preset and a day in it, or two days.</summary>
public sealed class CallForm
{
    public Guid FormKey { get; set; }

    [Display(Name = "Đơn vị mở kỳ báo cáo"), Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Mẫu báo cáo"), Required]
    public Guid? FormId { get; set; }

    [Display(Name = "Kỳ"), Required]
    public PeriodKind? Kind { get; set; } = PeriodKind.Quarter;

    [Display(Name = "Một ngày trong kỳ")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến ngày")]
    public DateOnly? To { get; set; }

    [Display(Name = "Hạn gửi"), Required]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Tên kỳ báo cáo"), StringLength(ReportCall.TitleLength)]
    public string Title { get; set; } = "";

    /// <summary>Null: the days are missing. A method, for validation reads every property.</summary>
    public ReportPeriod? ToPeriod() => Kind switch
    {
        null => null,
        PeriodKind.Custom => From is { } from && To is { } to ? ReportPeriods.Between(from, to) : null,
        { } kind => Day is { } day ? ReportPeriods.Of(kind, day) : null,
    };
}
