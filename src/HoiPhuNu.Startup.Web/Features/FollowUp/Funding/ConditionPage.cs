using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed record ConditionPage(SupportAccess Access, Tranche Tranche, ConditionForm Form);
