using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>The written parts of a report.</summary>
public sealed class ReportWordsForm
{
    public const int PartLength = 8000;

    public int Version { get; set; }

    [Display(Name = "I. Tình hình, công tác chỉ đạo"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Situation { get; set; } = "";

    [Display(Name = "II. Kết quả"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Results { get; set; } = "";

    [Display(Name = "III. Đánh giá: ưu điểm, hạn chế, nguyên nhân"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Assessment { get; set; } = "";

    [Display(Name = "IV. Nhiệm vụ kỳ tới"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string NextTasks { get; set; } = "";

    [Display(Name = "V. Kiến nghị"), DataType(DataType.MultilineText), StringLength(PartLength)]
    public string Proposals { get; set; } = "";

    [Display(Name = "Viết số nhỏ hơn 10 với số 0 đứng trước: 05 HTX")]
    public bool PadsSmallCounts { get; set; } = true;

    [Display(Name = "Ký thay mặt"), StringLength(120)]
    public string SignedFor { get; set; } = "";

    [Display(Name = "Chức vụ người ký"), StringLength(120)]
    public string SignerTitle { get; set; } = "";

    [Display(Name = "Họ và tên người ký"), StringLength(120)]
    public string SignerName { get; set; } = "";

    /// <summary>A method, for validation reads every property.</summary>
    public ReportWords ToWords() => new()
    {
        Situation = Situation,
        Results = Results,
        Assessment = Assessment,
        NextTasks = NextTasks,
        Proposals = Proposals,
        PadsSmallCounts = PadsSmallCounts,
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
            Assessment = words.Assessment,
            NextTasks = words.NextTasks,
            Proposals = words.Proposals,
            PadsSmallCounts = words.PadsSmallCounts,
            SignedFor = words.SignedFor,
            SignerTitle = words.SignerTitle,
            SignerName = words.SignerName,
        };
    }
}
