namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed record AskPage(SupportAccess Access, AskForm Form);
