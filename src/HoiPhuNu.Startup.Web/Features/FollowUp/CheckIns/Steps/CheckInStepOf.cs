namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>A page with its own form.</summary>
public sealed record CheckInStepOf<TForm>(string Slug, string Title, string View) : CheckInStep(Slug, Title, View)
    where TForm : CheckInStepForm, new()
{
    public override CheckInStepForm NewForm() => new TForm();

    public override CheckInStepPage NewPage(CheckInStepForm form) => new CheckInStepPageOf<TForm> { Form = (TForm)form };
}
