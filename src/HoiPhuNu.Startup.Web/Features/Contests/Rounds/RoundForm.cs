using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rounds;

public sealed class RoundForm
{
    public int Version { get; set; }

    public Guid FormKey { get; set; }

    [Display(Name = "Tên vòng")]
    [Required, StringLength(Round.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Số giám khảo đọc mỗi hồ sơ")]
    [Required, Range(1, Round.MaxReads)]
    public int? ReadsPerEntry { get; set; } = 3;

    [Display(Name = "Số hồ sơ mỗi bảng vào vòng sau")]
    [Range(1, Round.MaxAdvance)]
    public int? AdvancePerTrack { get; set; }

    [Display(Name = "Hạn chấm xong")]
    public DateTime? ScoringClosesAt { get; set; }

    public static RoundForm Of(Round round) => new()
    {
        Version = round.Version,
        Name = round.Name,
        ReadsPerEntry = round.ReadsPerEntry,
        AdvancePerTrack = round.AdvancePerTrack,
        ScoringClosesAt = round.ScoringClosesAt,
    };
}
