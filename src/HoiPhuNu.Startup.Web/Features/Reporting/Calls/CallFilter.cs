using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Calls;

/// <summary>Stands in the address.</summary>
public sealed class CallFilter
{
    public const string NotSent = "thieu";
    public const string Waiting = "cho-nhan";
    public const string Back = "tra-lai";
    public const string Done = "da-nhan";

    public string? TinhTrang { get; set; }

    /// <summary>Units below this one.</summary>
    public Guid? DonVi { get; set; }

    public string? Tim { get; set; }

    public int Trang { get; set; } = 1;

    public bool IsEmpty => string.IsNullOrEmpty(TinhTrang) && DonVi is null && string.IsNullOrEmpty(Tim);

    public static ReportStatus? StatusOf(string? state) => state switch
    {
        Waiting => ReportStatus.Sent,
        Back => ReportStatus.Returned,
        Done => ReportStatus.Accepted,
        _ => null,
    };
}
