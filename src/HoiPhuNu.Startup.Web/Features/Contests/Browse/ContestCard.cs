using System.Linq.Expressions;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>A contest as lists show it.</summary>
public sealed record ContestCard(Guid Id, string Slug, string Title, ContestLevel Level, string HostName, UnitLevel HostLevel, ContestStatus Status, DateTime OpensAt, DateTime ClosesAt)
{
    /// <summary>Of a contest that is public: one cannot be opened without its dates.</summary>
    public static readonly Expression<Func<Contest, ContestCard>> From = c =>
        new ContestCard(c.Id, c.Slug, c.Title, c.Level, c.HostUnit.Name, c.HostUnit.Level, c.Status, c.OpensAt!.Value, c.ClosesAt!.Value);

    public static CallState StateOf(ContestStatus status, DateTime opensAt, DateTime closesAt, DateTime now) => status switch
    {
        ContestStatus.Cancelled => CallState.Cancelled,
        ContestStatus.Published => CallState.Published,
        ContestStatus.Open when now < opensAt => CallState.Upcoming,
        // The closing minute belongs to the time allowed.
        ContestStatus.Open when now < closesAt.AddMinutes(1) => CallState.Open,
        _ => CallState.Judging,
    };

    public CallState StateAt(DateTime now) => StateOf(Status, OpensAt, ClosesAt, now);
}
