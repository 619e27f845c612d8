using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>A page with its own form.</summary>
public sealed record EntryStepOf<TForm>(string Slug, EntrySection Section, string Title, string View, IReadOnlyList<string> Fields, bool Autosaves = true)
    : EntryStep(Slug, Section, Title, View, Fields, Autosaves)
    where TForm : StepForm, new()
{
    public override StepForm NewForm() => new TForm();

    public override StepPage NewPage(StepForm form) => new StepPageOf<TForm> { Form = (TForm)form };
}
