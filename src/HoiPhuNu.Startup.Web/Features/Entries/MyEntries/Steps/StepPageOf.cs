namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

public sealed class StepPageOf<TForm> : StepPage
    where TForm : StepForm
{
    public required TForm Form { get; init; }
}
