using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>A round as everyone is told of it.</summary>
public sealed record RoundOfCall(Guid Id, string Name, RoundStatus Status, int Reads, int? Advance, DateTime? ClosesAt, int TotalPoints)
{
    public IReadOnlyList<CriterionOfCall> Criteria { get; set; } = [];
}
