using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>What stands around the form of a record.</summary>
public sealed class RecordForms(AppDbContext db, IFigureTopics figures, IStringLocalizer<ActivitiesText> T)
{
    private const int MostWomen = 300;

    /// <param name="viewer">Who types.</param>
    /// <param name="kind">Of the record.</param>
    /// <param name="form">As typed, or fresh.</param>
    /// <param name="record">Null: a new one.</param>
    /// <param name="today">In Vietnam.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<RecordFormPage> LoadAsync(Viewer viewer, RecordKind kind, RecordForm form, ActivityRecord? record, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var units = await UnitChoices.LoadAsync(db, viewer, form.UnitId, today, cancel);
        form.UnitId ??= units.Chosen?.Id;
        IReadOnlyList<FieldOption> topics = kind == RecordKind.Figure
            ? await figures.ListAsync(cancel)
            : [.. RecordTopics.Of(kind).Select(t => new FieldOption(t, RecordWords.Topic(t, T)))];
        var women = kind == RecordKind.SupportCase ? await WomenAsync(viewer, units.Chosen?.Id, record, cancel) : [];
        return new RecordFormPage(record?.Id, kind, form, units, topics, await ProgrammesAsync(form.ProgrammeIds, today, cancel), women, record?.HasRollCall == true);
    }

    /// <summary>Those at home in the unit, and the one the record is about wherever she is by now; nobody for who reads no names of it.</summary>
    private async Task<IReadOnlyList<FieldOption>> WomenAsync(Viewer viewer, Guid? unitId, ActivityRecord? record, CancellationToken cancel)
    {
        if (record is not null && !await db.ActivityRecords.NamedTo(viewer).AnyAsync(r => r.Id == record.Id, cancel))
        {
            return [];
        }

        var women = unitId is { } unit
            ? (await db.AtHomeIn(unit, viewer).AsNoTracking().OrderBy(p => p.NameSortKey).Take(MostWomen).Select(p => new { p.Id, p.FullName, p.Hamlet }).ToListAsync(cancel)).ConvertAll(p => Woman(p.Id, p.FullName, p.Hamlet))
            : [];
        if (record?.PersonId is { } own && women.TrueForAll(w => w.Value != own.ToString()))
        {
            var her = await db.People.AsNoTracking().Where(p => p.Id == own).Select(p => new { p.Id, p.FullName, p.Hamlet }).SingleAsync(cancel);
            women.Insert(0, Woman(her.Id, her.FullName, her.Hamlet));
        }

        return women;
    }

    private static FieldOption Woman(Guid id, string name, string? hamlet) => new(id.ToString(), string.IsNullOrEmpty(hamlet) ? name : $"{name}, {hamlet}");

    /// <summary>Those that run or ended lately: papers of last year are still typed in.</summary>
    private async Task<IReadOnlyList<FieldOption>> ProgrammesAsync(List<Guid> chosen, DateOnly today, CancellationToken cancel)
    {
        var lately = today.AddYears(-2);
        var all = await db.Programmes.AsNoTracking().Where(p => chosen.Contains(p.Id) || p.To == null || p.To >= lately)
            .OrderBy(p => p.To != null && p.To < today).ThenBy(p => p.Code).Select(p => new { p.Id, p.Name, p.To }).ToListAsync(cancel);
        return [.. all.Select(p => new FieldOption(p.Id.ToString(), p.Name, p.To < today ? T["Đã hết ngày {0}", VietnamTime.FormatDate(p.To.Value)].Value : null))];
    }
}
