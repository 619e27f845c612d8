using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>One page of the entry file.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Section">The part of the task list it belongs to.</param>
/// <param name="Title">Its heading, Vietnamese, a key of EntriesText.</param>
/// <param name="View">Its view beside this file.</param>
/// <param name="Fields">What must be filled in on it before the entry can be submitted; empty: the page may be skipped.</param>
/// <param name="Autosaves">Typing is kept by itself; consents are kept only when she presses the button.</param>
public abstract record EntryStep(string Slug, EntrySection Section, string Title, string View, IReadOnlyList<string> Fields, bool Autosaves)
{
    public abstract StepForm NewForm();

    public abstract StepPage NewPage(StepForm form);

    public bool IsOptional => Fields.Count == 0;
}
