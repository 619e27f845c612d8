using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <param name="Entries">How many would come in.</param>
/// <param name="Unscreened">Submitted, or returned and still in time.</param>
/// <param name="From">Name of the round before; null: the first round.</param>
public sealed record StartPlan(int Entries, int Unscreened, string? From, Refusal? WhyNot);
