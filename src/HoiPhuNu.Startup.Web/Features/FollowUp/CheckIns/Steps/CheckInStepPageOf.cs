namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

public sealed class CheckInStepPageOf<TForm> : CheckInStepPage
    where TForm : CheckInStepForm
{
    public required TForm Form { get; init; }
}
