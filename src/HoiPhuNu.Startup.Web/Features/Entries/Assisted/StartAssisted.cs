using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.Assisted;

/// <summary>
/// An officer begins an entry for a woman of her units, or takes up a draft of hers. The woman is the entrant; who helps and how she
/// agreed is recorded with it. A new person gets no account, and no account that appears later with the same phone is linked to her: a
/// phone number proves nothing.
/// </summary>
public sealed class StartAssisted(AppDbContext db)
{
    public async Task<(Guid? Id, Refusal? Refusal)> RunAsync(Viewer viewer, AssistForm form, DateTime receivedAt, CancellationToken cancel)
    {
        Refusal? refusal = null;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "AssistedEntry",
            receivedAt,
            async token =>
            {
                var (entryId, why) = await StartAsync(viewer, form, receivedAt, token);
                refusal = why;
                if (why is not null)
                {
                    // Nothing half: a woman just written down is not kept without her entry.
                    db.ChangeTracker.Clear();
                }

                return why is null ? entryId : null;
            },
            cancel);
        return (id, refusal);
    }

    private async Task<(Guid? Id, Refusal? Refusal)> StartAsync(Viewer viewer, AssistForm form, DateTime now, CancellationToken cancel)
    {
        var day = VietnamTime.Today(now);
        var known = form.PersonId is null ? null : await db.AssistableBy(viewer, day).SingleOrDefaultAsync(p => p.Id == form.PersonId, cancel);
        var homeId = known?.UnitId ?? form.CommuneId;
        if ((form.PersonId is not null && known is null) || await db.Units.LookedAfterBy(viewer, day).SingleOrDefaultAsync(u => u.Id == homeId, cancel) is not { } home)
        {
            return (null, EntryRefusals.NotOfYourUnit);
        }

        var woman = known ?? NewPerson(form, home, now);
        var (entry, refusal) = form.EntryId is { } draft ? (await DraftAsync(woman.Id, draft, now, cancel)) : await NewEntryAsync(viewer, woman, home, form.ContestId, now, cancel);
        if (entry is null || refusal is not null)
        {
            return (null, refusal ?? EntryRefusals.NotOpenYet(null));
        }

        if (await db.Contests.WorkedInBy(viewer.PersonId).AnyAsync(c => c.Id == entry.ContestId, cancel))
        {
            return (null, EntryRefusals.HelperWorksInContest);
        }

        var unit = await db.HelpingUnitAsync(viewer, home.Path, cancel);
        return (entry.Id, unit is null ? EntryRefusals.NotOfYourUnit : entry.BeHelpedBy(viewer.PersonId, unit.Value, form.Consent!.Value, form.Note, now));
    }

    private Person NewPerson(AssistForm form, UnionUnit home, DateTime now)
    {
        var woman = Person.Create(form.FullName, now, form.Phone, null, home.Id);
        woman.Live(home.Id, form.Hamlet.Length == 0 ? null : form.Hamlet);
        db.People.Add(woman);
        return woman;
    }

    private async Task<(Entry? Entry, Refusal? Refusal)> DraftAsync(Guid womanId, Guid entryId, DateTime now, CancellationToken cancel)
    {
        var entry = await db.Entries.Include(e => e.Contest).Include(e => e.Assistances)
            .SingleOrDefaultAsync(e => e.Id == entryId && e.PersonId == womanId && (e.Status == EntryStatus.Draft || e.Status == EntryStatus.Returned), cancel);
        return (entry, entry?.WhyCannotEdit(now));
    }

    private async Task<(Entry? Entry, Refusal? Refusal)> NewEntryAsync(Viewer viewer, Person woman, UnionUnit home, Guid? contestId, DateTime now, CancellationToken cancel)
    {
        if (await db.Contests.Public().Include(c => c.Tracks).Include(c => c.Sectors).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == contestId, cancel) is not { } contest)
        {
            return (null, null);
        }

        if (Entry.WhyCannotStart(contest, worksInContest: false, now) is { } refusal)
        {
            return (null, refusal);
        }

        if (await db.Contests.WorkedInBy(woman.Id).AnyAsync(c => c.Id == contest.Id, cancel))
        {
            return (null, EntryRefusals.SheWorksInContest);
        }

        var entry = Entry.Start(contest, woman, now, viewer.PersonId, home: home);
        db.Entries.Add(entry);
        return (entry, null);
    }
}
