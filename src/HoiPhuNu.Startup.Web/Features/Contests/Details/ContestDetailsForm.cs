using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Contests.Details;

public sealed class ContestDetailsForm
{
    public int Version { get; set; }

    [Display(Name = "Tên cuộc thi")]
    [Required, StringLength(Contest.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Chủ đề")]
    [StringLength(Contest.ThemeLength)]
    public string Theme { get; set; } = "";

    [Display(Name = "Giới thiệu ngắn")]
    [StringLength(Contest.SummaryLength), DataType(DataType.MultilineText)]
    public string Summary { get; set; } = "";

    [Display(Name = "Cấp tổ chức")]
    [Required]
    public ContestLevel? Level { get; set; }

    [Display(Name = "Tiền tố mã hồ sơ")]
    [StringLength(Contest.CodePrefixLength)]
    public string CodePrefix { get; set; } = "";

    [Display(Name = "Ai được dự thi")]
    public List<EntrantTypes> EntrantTypes { get; set; } = [];

    [Display(Name = "Mở nhận hồ sơ")]
    public DateTime? OpensAt { get; set; }

    [Display(Name = "Đóng nhận hồ sơ")]
    public DateTime? ClosesAt { get; set; }

    [Display(Name = "Số phút châm chước")]
    [Required, Range(0, Contest.MaxGraceMinutes)]
    public int? GraceMinutes { get; set; }

    [Display(Name = "Nơi hỏi đáp")]
    [StringLength(Contest.ContactNameLength)]
    public string ContactName { get; set; } = "";

    [Display(Name = "Điện thoại hỏi đáp")]
    [PhoneInput]
    public string? ContactPhone { get; set; }

    [Display(Name = "Thể lệ")]
    [StringLength(Contest.RulesLength), DataType("Markdown")]
    public string Rules { get; set; } = "";

    [Display(Name = "Thể lệ bằng tiếng Anh")]
    [StringLength(Contest.RulesLength), DataType("Markdown")]
    public string RulesEnglish { get; set; } = "";

    public static ContestDetailsForm Of(Contest contest) => new()
    {
        Version = contest.Version,
        Title = contest.Title,
        Theme = contest.Theme,
        Summary = contest.Summary,
        Level = contest.Level,
        CodePrefix = contest.CodePrefix,
        EntrantTypes = [.. Enum.GetValues<EntrantTypes>().Where(t => t != Domain.Contests.EntrantTypes.None && contest.EntrantTypes.HasFlag(t))],
        OpensAt = contest.OpensAt,
        ClosesAt = contest.ClosesAt,
        GraceMinutes = contest.GraceMinutes,
        ContactName = contest.ContactName,
        ContactPhone = contest.ContactPhone,
        Rules = contest.RulesMarkdown,
        RulesEnglish = contest.RulesMarkdownEnglish,
    };

    public ContestPlan ToPlan() => new()
    {
        Title = Title,
        Theme = Theme,
        Summary = Summary,
        Level = Level ?? ContestLevel.Province,
        CodePrefix = CodePrefix,
        EntrantTypes = EntrantTypes.Aggregate(Domain.Contests.EntrantTypes.None, (all, one) => all | one),
        OpensAt = OpensAt,
        ClosesAt = ClosesAt,
        GraceMinutes = GraceMinutes ?? Contest.DefaultGraceMinutes,
        ContactName = ContactName,
        ContactPhone = ContactPhone ?? "",
        RulesMarkdown = Rules,
        RulesMarkdownEnglish = RulesEnglish,
    };
}
