using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

public sealed record HeadJudgePage(RoundHead Round, PageOf<EntrySheets> Entries, int All, int Apart, bool OnlyApart)
{
    /// <summary>Ties and what the head judge has decided so far; empty unless the round is locked.</summary>
    public IReadOnlyList<OpenTie> Ties { get; init; } = [];

    public IReadOnlyList<TieDecided> Decided { get; init; } = [];

    public TieForm Form { get; init; } = new();
}

/// <summary>All sheets of one entry; totals of the signed ones only.</summary>
public sealed record EntrySheets(Guid EntryId, string Code, string Title, string Track, IReadOnlyList<SheetTotal> Sheets)
{
    /// <summary>Hundredths of a point between the highest and the lowest signed sheet; null with fewer than two.</summary>
    public int? Spread => Sheets.Count(s => s.Total is not null) < 2 ? null : Sheets.Max(s => s.Total) - Sheets.Min(s => s.Total);

    /// <summary>The judges differ by more than 20 points: worth a talk before the round is locked.</summary>
    public bool IsApart => Spread > 20_00;
}

public sealed record SheetTotal(Guid Id, string Judge, SheetStatus Status, int? Total, bool Reopened);

public sealed record OpenTie(Guid TrackId, string Track, int Rank, IReadOnlyList<EntryLabel> Entries);

public sealed record TieDecided(Guid Id, string Track, IReadOnlyList<string> Titles, string Reason, DateTime At, bool Used);

public sealed class TieForm
{
    public Guid TrackId { get; set; }

    /// <summary>The entries of the tie, as shown.</summary>
    public List<Guid> Entries { get; set; } = [];

    /// <summary>Her place for each of them, in the same order.</summary>
    public List<int?> Places { get; set; } = [];

    [Display(Name = "Lý do phân định")]
    [DataType(DataType.MultilineText)]
    [StringLength(TieDecision.ReasonLength)]
    public string? Reason { get; set; }
}

public sealed record SheetReadPage(RoundHead Round, ScoreSheetPage Sheet, string Judge, bool CanReopen, ReopenForm Form);

public sealed class ReopenForm
{
    [Display(Name = "Lý do mở lại")]
    [DataType(DataType.MultilineText)]
    [StringLength(SheetRevision.ReasonLength)]
    public string? Reason { get; set; }
}
