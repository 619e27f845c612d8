using System.Security.Cryptography;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>Begins a supported project, from an entry or from outside. One form makes one, and one entry carries one, whoever presses first.</summary>
public sealed class BeginProject(AppDbContext db)
{
    private const string Purpose = "SupportedProject";

    /// <returns>The project, or why there is none; neither: the key belongs to another form.</returns>
    public async Task<(Guid? Id, Refusal? Refusal)> FromEntryAsync(Viewer viewer, Guid entryId, ProjectForm form, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        Refusal? refusal = null;
        try
        {
            var id = await db.OnceAsync(form.FormKey, viewer.PersonId, Purpose, now, async token =>
            {
                var entry = await EntrySource.LoadAsync(db, viewer, entryId, token);
                (var project, refusal) = entry is null || entry.ProjectId is not null
                    ? (null, ProjectRefusals.EntryTaken)
                    : await SameIdeaAsync(entry.PersonId, form, token) is { } same ? (null, same)
                    : SupportedProject.Begin(entry.Origin, entry.PersonId, entry.UnitId, entry.Source, form.ToDetails(), await FreshCodeAsync(now, token), viewer.PersonId, now);
                return Add(project);
            }, cancel);
            return (id, refusal);
        }
        catch (DbUpdateException)
        {
            // On SQL Server, where the gate stands open, two may begin from one entry at once: the index lets one through.
            db.ChangeTracker.Clear();
            if (await db.SupportedProjects.AnyAsync(p => p.EntryId == entryId, cancel))
            {
                return (null, ProjectRefusals.EntryTaken);
            }

            throw;
        }
    }

    public async Task<(Guid? Id, Refusal? Refusal)> FromOutsideAsync(Viewer viewer, WomanForm woman, ProjectForm form, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(woman);
        ArgumentNullException.ThrowIfNull(form);
        Refusal? refusal = null;
        var id = await db.OnceAsync(form.FormKey, viewer.PersonId, Purpose, now, async token =>
        {
            (var project, refusal) = await OutsideAsync(viewer, woman, form, now, token);
            return Add(project);
        }, cancel);
        return (id, refusal);
    }

    private Guid? Add(SupportedProject? project)
    {
        if (project is null)
        {
            // Nothing half: a woman just written down is not kept without her project.
            db.ChangeTracker.Clear();
            return null;
        }

        db.SupportedProjects.Add(project);
        return project.Id;
    }

    private async Task<(SupportedProject? Project, Refusal? Refusal)> OutsideAsync(Viewer viewer, WomanForm woman, ProjectForm form, DateTime now, CancellationToken cancel)
    {
        var day = VietnamTime.Today(now);
        var known = woman.PersonId is null ? null : await db.SupportableBy(viewer, day).SingleOrDefaultAsync(p => p.Id == woman.PersonId, cancel);
        var homeId = known?.UnitId ?? woman.UnitId;
        if ((woman.PersonId is not null && known is null) || !await db.Units.SupportedBy(viewer, day).AnyAsync(u => u.Id == homeId, cancel))
        {
            return (null, ProjectRefusals.WomanNotOfYourUnit);
        }

        if (known is not null && await SameIdeaAsync(known.Id, form, cancel) is { } same)
        {
            return (null, same);
        }

        var person = known ?? NewPerson(woman, homeId!.Value, now);
        return SupportedProject.Begin(ProjectOrigin.Outside, person.Id, homeId!.Value, new ProjectSource(null, null, "", day.Year), form.ToDetails(), await FreshCodeAsync(now, cancel), viewer.PersonId, now);
    }

    /// <summary>Wherever it is followed: an idea counted twice is counted twice in every figure.</summary>
    private async Task<Refusal?> SameIdeaAsync(Guid personId, ProjectForm form, CancellationToken cancel) =>
        SupportedProject.WhyCannotBeginBeside(form.ToDetails(), await db.SupportedProjects.Where(p => p.PersonId == personId && p.ClosedAt == null).Select(p => p.TitleFolded).ToListAsync(cancel), form.IsAnother);

    private Person NewPerson(WomanForm form, Guid unitId, DateTime now)
    {
        var woman = Person.Create(form.FullName, now, form.Phone, null, unitId);
        woman.Live(unitId, form.Hamlet.Length == 0 ? null : form.Hamlet);
        db.People.Add(woman);
        return woman;
    }

    private async Task<string> FreshCodeAsync(DateTime now, CancellationToken cancel)
    {
        while (true)
        {
            var code = EntryCode.Create(SupportedProject.CodePrefix, VietnamTime.Today(now).Year, RandomNumberGenerator.GetBytes(4));
            if (!await db.SupportedProjects.AnyAsync(p => p.Code == code, cancel))
            {
                return code;
            }
        }
    }
}
