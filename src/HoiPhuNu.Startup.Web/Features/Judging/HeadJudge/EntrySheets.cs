using HoiPhuNu.Startup.Data.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

/// <summary>All sheets of one entry; totals of the signed ones only.</summary>
public sealed record EntrySheets(Guid EntryId, string Code, string Title, string Track, IReadOnlyList<SheetTotal> Sheets)
{
    /// <summary>Hundredths of a point between the highest and the lowest signed sheet; null with fewer than two.</summary>
    public int? Spread => Sheets.Count(s => s.Total is not null) < 2 ? null : Sheets.Max(s => s.Total) - Sheets.Min(s => s.Total);

    /// <summary>The judges differ by more than 20 points: worth a talk before the round is locked.</summary>
    public bool IsApart => Spread > 20_00;
}
