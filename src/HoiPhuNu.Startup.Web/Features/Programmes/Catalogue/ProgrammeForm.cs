using System.ComponentModel.DataAnnotations;
using System.Globalization;
using HoiPhuNu.Startup.Domain.Programmes;

namespace HoiPhuNu.Startup.Web.Features.Programmes.Catalogue;

/// <summary>A programme and how what it supports is followed.</summary>
public sealed class ProgrammeForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Mã chương trình")]
    [Required(ErrorMessage = "Ghi mã ngắn, ví dụ DA939")]
    [StringLength(Programme.CodeLength)]
    [RegularExpression("^[A-Za-z0-9-]*$", ErrorMessage = "Mã chỉ gồm chữ không dấu và số")]
    public string Code { get; set; } = "";

    [Display(Name = "Tên thường gọi")]
    [Required(ErrorMessage = "Ghi tên thường gọi")]
    [StringLength(Programme.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Tên đầy đủ trong quyết định")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = "Ghi tên đầy đủ")]
    [StringLength(Programme.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Các tên gọi khác")]
    [DataType(DataType.MultilineText)]
    [StringLength(1000)]
    public string Aliases { get; set; } = "";

    [Display(Name = "Căn cứ")]
    [StringLength(Programme.LegalBasisLength)]
    public string LegalBasis { get; set; } = "";

    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến hết ngày")]
    public DateOnly? To { get; set; }

    [Display(Name = "Cơ quan chủ trì")]
    [StringLength(Programme.LeadLength)]
    public string Lead { get; set; } = "";

    [Display(Name = "Theo dõi vào tháng thứ")]
    [Required(ErrorMessage = "Ghi các tháng theo dõi, ví dụ 3, 6, 12, 24")]
    [StringLength(100)]
    public string CheckInMonths { get; set; } = "";

    [Display(Name = "Mở cho điền trước bao nhiêu ngày")]
    [Required]
    public int? OpenDaysBefore { get; set; }

    [Display(Name = "Coi là quá hạn sau bao nhiêu ngày")]
    [Required]
    public int? GraceDays { get; set; }

    [Display(Name = "“Hiệu quả” khi được thấy hoạt động trong bao nhiêu tháng gần nhất")]
    [Required]
    public int? EffectiveMonths { get; set; }

    [Display(Name = "Cảnh báo khi tiền chưa dùng hết sau bao nhiêu ngày")]
    [Required]
    public int? UnspentDays { get; set; }

    [Display(Name = "Cảnh báo khi doanh thu còn dưới bao nhiêu phần trăm lần trước")]
    [Required]
    public int? RevenueDropPercent { get; set; }

    public static ProgrammeForm New() => Of(new ProgrammeForm { FormKey = Guid.CreateVersion7() }, new FollowUpSettings());

    public static ProgrammeForm Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var form = new ProgrammeForm
        {
            Version = programme.Version,
            Code = programme.Code,
            Name = programme.Name,
            Title = programme.Title,
            Aliases = string.Join('\n', programme.Aliases),
            LegalBasis = programme.LegalBasis,
            From = programme.From,
            To = programme.To,
            Lead = programme.Lead,
        };
        return Of(form, programme.Settings);
    }

    /// <summary>Null when the months are no numbers.</summary>
    public ProgrammeDetails? ToDetails(string code)
    {
        List<int> months = [];
        foreach (var typed in CheckInMonths.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var month))
            {
                return null;
            }

            months.Add(month);
        }

        var settings = new FollowUpSettings { CheckInMonths = months, OpenDaysBefore = OpenDaysBefore ?? 0, GraceDays = GraceDays ?? 0, EffectiveMonths = EffectiveMonths ?? 0, UnspentDays = UnspentDays ?? 0, RevenueDropPercent = RevenueDropPercent ?? 0 };
        return new ProgrammeDetails(code, Name, Title, Aliases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), LegalBasis, From, To, Lead, settings);
    }

    private static ProgrammeForm Of(ProgrammeForm form, FollowUpSettings settings)
    {
        form.CheckInMonths = string.Join(", ", settings.CheckInMonths);
        (form.OpenDaysBefore, form.GraceDays, form.EffectiveMonths, form.UnspentDays, form.RevenueDropPercent) = (settings.OpenDaysBefore, settings.GraceDays, settings.EffectiveMonths, settings.UnspentDays, settings.RevenueDropPercent);
        return form;
    }
}
