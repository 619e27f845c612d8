using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>Keeps a typed record: once however often it is posted, and never a second like it unless she says so.</summary>
public sealed class KeepRecord(AppDbContext db)
{
    public async Task<(Guid? Id, Refusal? Refusal)> AddAsync(Viewer viewer, RecordKind kind, RecordForm form, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(form);
        Refusal? refusal = null;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Record",
            now,
            async token =>
            {
                if (await UnitAsync(viewer, form.UnitId!.Value, token) is not var (unit, into))
                {
                    return null;
                }

                (var made, refusal) = ActivityRecord.Keep(unit, into, form.ToDetails(kind), form.PersonId, importKey: null, viewer.PersonId, now);
                if (made is not null)
                {
                    db.ActivityRecords.Add(made);
                }

                return made?.Id;
            },
            cancel);
        return (id, refusal);
    }

    /// <summary>The unit if she types for it, and the name of the one that took it over.</summary>
    public async Task<(UnionUnit Unit, string MergedInto)?> UnitAsync(Viewer viewer, Guid unitId, CancellationToken cancel) =>
        await db.Units.InFiguresOf(viewer).SingleOrDefaultAsync(u => u.Id == unitId, cancel) is { } unit
            ? (unit, unit.MergedIntoId is { } heir ? await db.Units.Where(u => u.Id == heir).Select(u => u.Name).SingleAsync(cancel) : "")
            : null;

    /// <summary>One that stands already: same unit, kind, topic, day and name.</summary>
    public async Task<RecordTwin?> TwinAsync(Viewer viewer, RecordKind kind, RecordForm form, Guid? except, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var title = VietnameseText.Fold(form.Title);
        return await db.ActivityRecords.AsNoTracking().VisibleTo(viewer)
            .Where(r => r.UnitId == form.UnitId && r.On == form.On && r.Kind == kind && r.Topic == form.Topic && r.TitleFolded == title && r.RemovedAt == null && r.Id != except)
            .Select(r => new RecordTwin(r.Id, r.Title, r.On)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>True where everything chosen may be chosen: women of her units, programmes there are.</summary>
    public async Task<bool> MayChooseAsync(Viewer viewer, RecordForm form, Guid? already, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        return (form.PersonId is not { } woman || woman == already || await db.AtHomeIn(form.UnitId!.Value, viewer).AnyAsync(p => p.Id == woman, cancel))
            && await db.Programmes.CountAsync(p => form.ProgrammeIds.Contains(p.Id), cancel) == form.ProgrammeIds.Distinct().Count();
    }
}
