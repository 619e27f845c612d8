using System.Security.Cryptography;
using System.Text.Json;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>The form of one page: what it shows of a draft, what is wrong with what was typed, and how it goes back into the draft.</summary>
public abstract class StepForm
{
    /// <summary>Fills it from the draft.</summary>
    public abstract void Read(Entry entry);

    /// <summary>Puts it into the draft. What is missing may be missing; only the entry's own rules refuse.</summary>
    public abstract Refusal? Save(Entry entry, Guid byId, DateTime at, string page);

    /// <summary>What the page offers to choose from.</summary>
    public virtual Task ChooseAsync(StepContext context) => Task.CompletedTask;

    /// <summary>Wrong answers that the attributes cannot see.</summary>
    public virtual Task CheckAsync(StepContext context) => Task.CompletedTask;

    /// <summary>She has not told anything on this page yet.</summary>
    public virtual bool IsEmptyIn(Entry entry) => false;

    /// <summary>After saving, the same page again: she has chosen a province and now chooses the commune.</summary>
    public virtual bool AsksMore => false;

    /// <summary>
    /// What this page shows of the draft, in short. A page posts back what it was shown with: if that is no longer what is kept, somebody
    /// else changed this very page. Changes of other pages are no conflict.
    /// </summary>
    public static string Shown(EntryStep step, Entry entry)
    {
        var form = step.NewForm();
        form.Read(entry);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(form, form.GetType())))[..16];
    }
}
