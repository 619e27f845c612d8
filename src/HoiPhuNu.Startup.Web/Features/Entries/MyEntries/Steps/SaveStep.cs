using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>Puts one page into the draft, unless something typed is wrong, the door is closed, or somebody else changed this page meanwhile.</summary>
public sealed class SaveStep(AppDbContext db, IMentoringTopics topics, IStringLocalizer<EntriesText> T)
{
    public Task<SavedStep> RunAsync(Viewer viewer, Guid id, string slug, StepForm form, string? shown, DateTime receivedAt, ModelStateDictionary errors, CancellationToken cancel) =>
        db.WriteAsync(
            async token =>
            {
                if (await db.Entries.LoadForTyping(viewer, id, token) is not { } entry || EntrySteps.Find(slug, entry.Draft) is not { } step)
                {
                    return new SavedStep(null);
                }

                if (entry.WhyCannotEdit(receivedAt) is { } closed)
                {
                    return new SavedStep(entry, Refusal: closed);
                }

                await form.CheckAsync(new StepContext(db, topics, entry.Contest, T, VietnamTime.Today(receivedAt), errors, token));
                if (!errors.IsValid)
                {
                    return new SavedStep(entry);
                }

                if (shown != StepForm.Shown(step, entry) && !await IsKeptAlreadyAsync(viewer, id, step, form, receivedAt, token))
                {
                    return new SavedStep(entry, IsConflict: true);
                }

                if (form.Save(entry, viewer.PersonId, receivedAt, slug) is { } refusal)
                {
                    return new SavedStep(entry, Refusal: refusal);
                }

                var wrong = EntrySteps.MissingOn(step, EntryCompleteness.Of(entry)).Any(EntrySteps.IsWrong);
                return new SavedStep(entry, IsSaved: true, Next: EntrySteps.After(step, entry), StaysHere: wrong || form.AsksMore, Version: StepForm.Shown(step, entry));
            },
            cancel);

    /// <summary>
    /// On a bad line the answer to a press is lost and she presses again, or the page was kept without the browser hearing of it: what she
    /// sends is what stands there already, and that is no conflict. Tried on a copy that is thrown away.
    /// </summary>
    private async Task<bool> IsKeptAlreadyAsync(Viewer viewer, Guid id, EntryStep step, StepForm form, DateTime receivedAt, CancellationToken cancel)
    {
        var copy = (await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel))!;
        var kept = StepForm.Shown(step, copy);
        return form.Save(copy, viewer.PersonId, receivedAt, step.Slug) is null && StepForm.Shown(step, copy) == kept;
    }
}
