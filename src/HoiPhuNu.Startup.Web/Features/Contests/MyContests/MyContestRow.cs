using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Contests.MyContests;

/// <summary>One contest in the organizer's list.</summary>
public sealed record MyContestRow(Guid Id, string Slug, string Title, string HostUnit, ContestLevel Level, ContestStatus Status, DateTime? OpensAt, DateTime? ClosesAt, int GraceMinutes, DateTime? PublishedAt)
{
    public int Submitted { get; set; }

    public int Unscreened { get; set; }

    /// <summary>The round that runs, or comes next; null: all are decided.</summary>
    public (string Name, RoundStatus Status)? Round { get; set; }

    public bool IsOverdue(DateTime now) => Status == ContestStatus.Open && ClosesAt is { } closes && now >= closes.AddMinutes(1 + GraceMinutes);
}
