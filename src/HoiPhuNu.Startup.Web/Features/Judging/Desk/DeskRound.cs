using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

/// <param name="Sheets">All of hers in the round, by code of the entry.</param>
public sealed record DeskRound(Guid Id, string Name, RoundStatus Status, DateTime? ClosesAt, string ContestTitle, IReadOnlyList<DeskSheet> Sheets)
{
    public int Open => Sheets.Count(s => s.Status == SheetStatus.Open);

    public int Begun => Sheets.Count(s => s.Status == SheetStatus.Open && s.Begun);

    public int Reopened => Sheets.Count(s => s.Status == SheetStatus.Open && s.Reopened);

    public int Signed => Sheets.Count(s => s.Status == SheetStatus.Signed);

    public int Recused => Sheets.Count(s => s.Status == SheetStatus.Recused);

    /// <summary>Mean of the signed sheets' totals in hundredths, rounded; null without any.</summary>
    public int? Mean => Signed == 0 ? null : (int)Math.Round(Sheets.Where(s => s.Status == SheetStatus.Signed).Average(s => s.Total ?? 0), MidpointRounding.AwayFromZero);

    public DeskSheet? Next => Status != RoundStatus.Scoring ? null : Sheets.Where(s => s.Status == SheetStatus.Open).OrderBy(s => s.Reopened ? 0 : s.Begun ? 1 : 2).FirstOrDefault();

    /// <summary>Sheets a day that are enough to be done in time; null when it is not worth saying.</summary>
    public int? PerDay(DateTime now) => Open == 0 || ClosesAt is not { } end || end <= now ? null : (int)Math.Ceiling(Open / Math.Max(1, Math.Floor((end - now).TotalDays)));
}
