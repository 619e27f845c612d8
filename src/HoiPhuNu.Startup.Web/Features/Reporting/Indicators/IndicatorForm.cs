using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Indicators;

/// <summary>What an indicator counts, from which records.</summary>
public sealed class IndicatorForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Mã"), StringLength(Indicator.CodeLength)]
    public string Code { get; set; } = "";

    [Display(Name = "Tên chỉ tiêu"), StringLength(Indicator.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Đơn vị tính"), StringLength(Indicator.UnitLength)]
    public string UnitOfCount { get; set; } = "";

    [Display(Name = "Đối tượng, để viết thành câu"), StringLength(Indicator.SubjectLength)]
    public string Subject { get; set; } = "";

    [Display(Name = "Số lấy từ đâu")]
    public IndicatorSource Source { get; set; } = IndicatorSource.Records;

    [Display(Name = "Đếm các loại bản ghi")]
    public List<RecordKind> Kinds { get; set; } = [];

    [Display(Name = "Chỉ các nội dung này")]
    public List<string> Topics { get; set; } = [];

    [Display(Name = "Cộng cái gì")]
    public Measure Measure { get; set; } = Measure.Count;

    [Display(Name = "Đơn vị của khối lượng"), StringLength(ActivityRecord.UnitLength)]
    public string QuantityUnit { get; set; } = "";

    [Display(Name = "Số đến nay (tại ngày cuối kỳ), không phải số phát sinh trong kỳ")]
    public bool IsStock { get; set; }

    [Display(Name = "Trong đó")]
    public List<Split> Splits { get; set; } = [];

    [Display(Name = "Đếm các trạng thái")]
    public List<RecordState> States { get; set; } = [];

    [Display(Name = "Thay đổi theo chuẩn nghèo")]
    public bool HangsOnPovertyStandard { get; set; }

    [Display(Name = "Chỉ tiêu của các chương trình")]
    public List<Guid> Programmes { get; set; } = [];

    [Display(Name = "Chỉ đếm bản ghi gắn với các chương trình")]
    public List<string> Only { get; set; } = [];

    /// <summary>A method, for validation reads every property.</summary>
    public IndicatorDetails ToDetails() => new(Code, Name, UnitOfCount, Subject, new IndicatorRule
    {
        Source = Source,
        Kinds = Kinds,
        Topics = Topics,
        Measure = Measure,
        QuantityUnit = QuantityUnit,
        IsStock = IsStock,
        Splits = Splits,
        States = States,
        HangsOnPovertyStandard = HangsOnPovertyStandard,
        Programmes = Only,
    }, Programmes);

    public static IndicatorForm Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var rule = indicator.Rule;
        return new IndicatorForm
        {
            Version = indicator.Version,
            Code = indicator.Code,
            Name = indicator.Name,
            UnitOfCount = indicator.UnitOfCount,
            Subject = indicator.Subject,
            Source = rule.Source,
            Kinds = [.. rule.Kinds],
            Topics = [.. rule.Topics],
            Measure = rule.Measure,
            QuantityUnit = rule.QuantityUnit,
            IsStock = rule.IsStock,
            Splits = [.. rule.Splits],
            States = [.. rule.States],
            HangsOnPovertyStandard = rule.HangsOnPovertyStandard,
            Programmes = [.. indicator.Programmes.Select(p => p.ProgrammeId)],
            Only = [.. rule.Programmes],
        };
    }
}
