using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>Builds the pages of an entry file: as it is kept, or with what was typed and could not be saved.</summary>
public sealed class StepPages(AppDbContext db, IMentoringTopics topics, IStringLocalizer<EntriesText> T, IStringLocalizerFactory texts)
{
    public string ViewOf(string slug) => EntrySteps.All.Single(s => s.Slug == slug).View;

    /// <summary>An empty form of the right kind for a post; null where this viewer has no such page.</summary>
    public async Task<StepForm?> FormAsync(Viewer viewer, Guid id, string slug, CancellationToken cancel) =>
        await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is { } entry ? EntrySteps.Find(slug, entry.Draft)?.NewForm() : null;

    public async Task<StepPage?> ShowAsync(Viewer viewer, Guid id, string slug, DateTime now, ModelStateDictionary errors, CancellationToken cancel)
    {
        if (await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is not { } entry || EntrySteps.Find(slug, entry.Draft) is not { } step)
        {
            return null;
        }

        var form = step.NewForm();
        form.Read(entry);
        var page = await BuildAsync(viewer, entry, step, form, errors, now, cancel);
        if (entry.WhyCannotEdit(now) is { } closed)
        {
            page.ClosedBecause = texts.Say(closed);
            page.Kept = await KeptAsync(entry, step, cancel);
            return page;
        }

        foreach (var wrong in EntrySteps.MissingOn(step, EntryCompleteness.Of(entry)).Where(EntrySteps.IsWrong))
        {
            errors.AddModelError(EntrySteps.FieldOf(wrong), texts.Say(wrong));
        }

        return page;
    }

    /// <summary>The same page with everything that was typed.</summary>
    public async Task<StepPage> AgainAsync(Viewer viewer, SavedStep saved, string slug, StepForm form, ModelStateDictionary errors, CancellationToken cancel)
    {
        var entry = saved.Entry!;
        var step = EntrySteps.All.Single(s => s.Slug == slug);
        var page = await BuildAsync(viewer, entry, step, form, errors, entry.DraftSavedAt, cancel);
        page.IsConflict = saved.IsConflict;
        if (saved.IsConflict)
        {
            page.Kept = await KeptAsync(entry, step, cancel);
        }

        if (saved.Refusal is { } refusal)
        {
            var inForm = refusal == EntryRefusals.SensitiveNeedsConsent;
            errors.AddModelError(inForm ? EntrySteps.FieldOf(refusal) : "", texts.Say(refusal));
            page.KeepsTyped = !inForm;
        }

        return page;
    }

    private async Task<StepPage> BuildAsync(Viewer viewer, Entry entry, EntryStep step, StepForm form, ModelStateDictionary errors, DateTime now, CancellationToken cancel)
    {
        var context = new StepContext(db, topics, entry.Contest, T, VietnamTime.Today(now), errors, cancel);
        await form.ChooseAsync(context);
        var sections = EntryCompleteness.SectionsOf(entry.Draft);
        var inSection = EntrySteps.Of(entry.Draft).Where(s => s.Section == step.Section).ToList();
        var page = step.NewPage(form);
        page.EntryId = entry.Id;
        page.Slug = step.Slug;
        page.Title = step.Section == EntrySection.LegalEntity ? EntryWords.Section(step.Section, entry.Draft.EntrantType, T) : T[step.Title];
        page.SectionNumber = sections.ToList().IndexOf(step.Section) + 1;
        page.SectionTitle = EntryWords.Section(step.Section, entry.Draft.EntrantType, T);
        page.NumberInSection = inSection.FindIndex(s => s.Slug == step.Slug) + 1;
        page.StepsInSection = inSection.Count;
        page.EntryTitle = entry.Draft.Title;
        page.ContestTitle = entry.Contest.Title;
        page.ContestSlug = entry.Contest.Slug;
        page.Version = StepForm.Shown(step, entry);
        page.Autosaves = step.Autosaves;
        page.HelpedName = entry.PersonId == viewer.PersonId ? null : entry.Person.FullName;
        page.SavedAt = entry.DraftSavedAt;
        page.ContactName = entry.Contest.ContactName;
        page.ContactPhone = entry.Contest.ContactPhone;
        page.Choices = context.Choices;
        return page;
    }

    private async Task<IReadOnlyList<Fact>> KeptAsync(Entry entry, EntryStep step, CancellationToken cancel) =>
        EntryFacts.Of(step.Slug, entry.Draft, entry.DraftDetails, entry.DraftPledges, await EntryNames.LoadAsync(db, entry.Contest, entry.DraftDetails, cancel, topics), T);
}
