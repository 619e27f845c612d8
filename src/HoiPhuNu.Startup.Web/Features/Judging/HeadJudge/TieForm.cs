using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed class TieForm
{
    public Guid TrackId { get; set; }

    /// <summary>The entries of the tie, as shown.</summary>
    public List<Guid> Entries { get; set; } = [];

    /// <summary>Her place for each of them, in the same order.</summary>
    public List<int?> Places { get; set; } = [];

    /// <summary>Every place from 1 up once.</summary>
    public bool IsWhole => Places.Count == Entries.Count && Places.Select(p => p ?? 0).Order().SequenceEqual(Enumerable.Range(1, Entries.Count));

    /// <summary>The entries, best first.</summary>
    public IReadOnlyList<Guid> Order => [.. Entries.Zip(Places).OrderBy(p => p.Second).Select(p => p.First)];

    [Display(Name = "Lý do phân định")]
    [DataType(DataType.MultilineText)]
    [StringLength(TieDecision.ReasonLength)]
    public string? Reason { get; set; }
}
