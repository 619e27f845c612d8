using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>The written parts of a report.</summary>
public sealed class ReportWordsForm
{
    public const int PartLength = 8000;

    /// <summary>The longest form, filled from its figures.</summary>
    public const int ResultsLength = 40_000;

    public int Version { get; set; }

    [Display(Name = "I. Tình hình, công tác chỉ đạo"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Situation { get; set; } = "";

    [Display(Name = "II. Kết quả"), DataType(DataType.MultilineText), StringLength(ResultsLength)]
    public string Results { get; set; } = "";

    /// <summary>Fingerprint of the figures that <see cref="Results"/> was written from or last compared with.</summary>
    [StringLength(64)]
    public string ResultsBasis { get; set; } = "";

    /// <summary>Fingerprint of the figures that the page shows.</summary>
    [StringLength(64)]
    public string FiguresBasis { get; set; } = "";

    /// <summary>She has compared her text with the figures that the page shows.</summary>
    public bool ResultsChecked { get; set; }

    /// <summary>Nothing is saved: part II is written from the figures and put before her.</summary>
    public bool Fills { get; set; }

    [Display(Name = "III. Đánh giá: ưu điểm, hạn chế, nguyên nhân"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Assessment { get; set; } = "";

    [Display(Name = "IV. Nhiệm vụ kỳ tới"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string NextTasks { get; set; } = "";

    [Display(Name = "V. Kiến nghị"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Proposals { get; set; } = "";

    [Display(Name = "Viết số nhỏ hơn 10 với số 0 đứng trước: 05 HTX")]
    public bool PadsSmallCounts { get; set; } = true;

    [Display(Name = "Số trong câu")]
    public FigureRounding Rounding { get; set; }

    [Display(Name = "Số làm tròn còn"), Range(1, ReportStyle.MostDigits)]
    public int Digits { get; set; } = 1;

    [Display(Name = "So với kế hoạch")]
    public PlanWording Plan { get; set; }

    [Display(Name = "Viết số lớn bằng chữ: 32 ngàn lượt, 6,5 triệu con giống")]
    public bool LargeInWords { get; set; }

    [Display(Name = "Ký thay mặt"), StringLength(120)]
    public string SignedFor { get; set; } = "";

    [Display(Name = "Chức vụ người ký"), DataType(DataType.MultilineText), StringLength(120)]
    public string SignerTitle { get; set; } = "";

    [Display(Name = "Họ và tên người ký"), StringLength(120)]
    public string SignerName { get; set; } = "";

    /// <summary>A method, for validation reads every property. Correcting a comma is no comparing: the text keeps the figures it was written from.</summary>
    public ReportWords ToWords() => new()
    {
        Situation = Situation,
        Results = Results,
        ResultsBasis = Results.Length == 0 ? "" : ResultsChecked ? FiguresBasis : ResultsBasis,
        Assessment = Assessment,
        NextTasks = NextTasks,
        Proposals = Proposals,
        PadsSmallCounts = PadsSmallCounts,
        Rounding = Rounding,
        Digits = Digits,
        Plan = Plan,
        LargeInWords = LargeInWords,
        SignedFor = SignedFor,
        SignerTitle = SignerTitle,
        SignerName = SignerName,
    };

    public static ReportWordsForm Of(ReportWords words, int version)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new ReportWordsForm
        {
            Version = version,
            Situation = words.Situation,
            Results = words.Results,
            ResultsBasis = words.ResultsBasis,
            Assessment = words.Assessment,
            NextTasks = words.NextTasks,
            Proposals = words.Proposals,
            PadsSmallCounts = words.PadsSmallCounts,
            Rounding = words.Rounding,
            Digits = words.Digits,
            Plan = words.Plan,
            LargeInWords = words.LargeInWords,
            SignedFor = words.SignedFor,
            SignerTitle = words.SignerTitle,
            SignerName = words.SignerName,
        };
    }
}
