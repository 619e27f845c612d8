using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

public sealed record RecordListPage(RecordFilter Filter, PageOf<RecordRow> Records, UnitChoices Units, IReadOnlyList<FieldOption> Programmes, string Query)
{
    public static async Task<RecordListPage> LoadAsync(AppDbContext db, Viewer viewer, RecordFilter filter, DateOnly today, string query, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var page = await db.ActivityRecords.AsNoTracking().Under(filter, viewer, db.Units).OrderByDescending(r => r.On).ThenByDescending(r => r.Id).Rows().ToPageAsync(filter.Page, cancel);
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Code).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return new RecordListPage(filter, page, await UnitChoices.LoadAsync(db, viewer, filter.Unit, today, cancel), [.. programmes.Select(p => new FieldOption(p.Id.ToString(), p.Name))], query);
    }
}
