using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>The records under a filter: of the page and of its file alike.</summary>
public static class RecordList
{
    public static IQueryable<ActivityRecord> Under(this IQueryable<ActivityRecord> records, RecordFilter filter, Viewer viewer, IQueryable<UnionUnit> units)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var shown = records.VisibleTo(viewer).Matching(filter.Search).Where(r => filter.Removed == (r.RemovedAt != null));
        shown = filter.Unit is { } unit ? shown.Where(r => units.Any(u => u.Id == unit && r.Unit.Path.StartsWith(u.Path))) : shown;
        shown = filter.Kind is { } kind ? shown.Where(r => r.Kind == kind) : shown;
        shown = filter.HasTopic ? shown.Where(r => r.Topic == filter.Topic) : shown;
        shown = filter.Programme is { } programme ? shown.Where(r => r.Programmes.Any(p => p.ProgrammeId == programme)) : shown;
        shown = filter.From is { } from ? shown.Where(r => r.On >= from) : shown;
        shown = filter.To is { } to ? shown.Where(r => r.On <= to) : shown;
        return filter.State is { } state ? shown.Where(r => r.State == state) : shown;
    }

    public static IQueryable<RecordRow> Rows(this IQueryable<ActivityRecord> records) => records.Select(r => new RecordRow(
        r.Id, r.Unit.Code, r.Unit.Name, r.Kind, r.Topic, r.State, r.On, r.Until, r.Title, r.Place, r.Partner, r.Note, r.HasRollCall,
        r.Numbers, r.UnitId, r.ImportKey));
}
