using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

public sealed record CollectiveAwardPage(string Slug, string Title, Refusal? WhyLocked, IReadOnlyList<FieldOption> Units, CollectiveAwardForm Form);
