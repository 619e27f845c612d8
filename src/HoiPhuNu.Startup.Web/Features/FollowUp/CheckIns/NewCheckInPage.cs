namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

public sealed record NewCheckInPage(FollowedProject In, NewCheckInForm Form);
