using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Agreement;

public sealed class AgreementForm
{
    public int Version { get; set; }

    [Display(Name = "Mục tiêu thứ nhất"), Required, StringLength(AgreementTerms.GoalLength)]
    public string? Goal1 { get; set; }

    [Display(Name = "Mục tiêu thứ hai"), StringLength(AgreementTerms.GoalLength)]
    public string? Goal2 { get; set; }

    [Display(Name = "Mục tiêu thứ ba"), StringLength(AgreementTerms.GoalLength)]
    public string? Goal3 { get; set; }

    [Display(Name = "Bao lâu trao đổi một lần"), Required]
    public MeetingRhythm? Rhythm { get; set; }

    [Display(Name = "Đồng hành trong mấy tháng"), Required]
    public int? Months { get; set; }

    [Display(Name = "Liên hệ bằng cách nào")]
    public List<MeetingWays> Ways { get; set; } = [];

    [Display(Name = "Dặn thêm"), StringLength(AgreementTerms.NoteLength), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    /// <summary>Once the form is valid. A method, for validation reads every property.</summary>
    public AgreementTerms ToTerms() => new([.. new[] { Goal1, Goal2, Goal3 }.OfType<string>()], Rhythm!.Value, Months!.Value, Ways.Aggregate(MeetingWays.None, (all, way) => all | way), Note ?? "");

    public static AgreementForm Of(Mentorship pair) => pair.Agreement is not { } terms
        ? new AgreementForm { Version = pair.Version, Rhythm = MeetingRhythm.EveryTwoWeeks, Months = 6, Ways = [.. pair.Need.Details.Ways.Split()] }
        : new AgreementForm { Version = pair.Version, Goal1 = terms.Goals.ElementAtOrDefault(0), Goal2 = terms.Goals.ElementAtOrDefault(1), Goal3 = terms.Goals.ElementAtOrDefault(2), Rhythm = terms.Rhythm, Months = terms.Months, Ways = [.. terms.Ways.Split()], Note = terms.Note };
}
