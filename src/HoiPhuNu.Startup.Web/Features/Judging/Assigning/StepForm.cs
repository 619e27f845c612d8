using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>What a step of the round may need from the organizer.</summary>
public sealed class StepForm
{
    public bool ShortfallSeen { get; set; }

    public bool LeftOutSeen { get; set; }

    /// <summary>Entries to be taken into the round that runs.</summary>
    public List<Guid> Late { get; set; } = [];

    [Display(Name = "Lý do bỏ các phiếu chưa ký")]
    [DataType(DataType.MultilineText)]
    [StringLength(ScoreSheet.ReasonLength)]
    public string? RemovalReason { get; set; }
}
