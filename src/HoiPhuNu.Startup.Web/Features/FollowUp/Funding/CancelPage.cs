using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed record CancelPage(SupportAccess Access, StepForm Form, Refusal? WhyNot);
