using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

/// <summary>A round in which the viewer heads the jury.</summary>
public sealed record HeadedRound(Guid Id, string Name, RoundStatus Status, string ContestTitle);
