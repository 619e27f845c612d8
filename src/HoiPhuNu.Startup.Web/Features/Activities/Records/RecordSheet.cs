using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>The list as a table, with the headings the import knows.</summary>
public static class RecordSheet
{
    public const int Most = 20_000;

    public static async Task<Sheet> OfAsync(AppDbContext db, IReadOnlyList<RecordRow> rows, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        var names = (await db.Programmes.AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync(cancel)).ToDictionary(p => p.Id, p => p.Name);
        var programmes = new Dictionary<Guid, List<string>>();
        foreach (var chunk in rows.Select(r => r.Id).Chunk(2_000))
        {
            var found = await db.ActivityRecords.Where(r => chunk.Contains(r.Id)).SelectMany(r => r.Programmes).Select(p => new { p.RecordId, p.ProgrammeId }).ToListAsync(cancel);
            foreach (var group in found.GroupBy(p => p.RecordId))
            {
                programmes[group.Key] = [.. group.Select(p => names[p.ProgrammeId]).Order(StringComparer.Ordinal)];
            }
        }

        return new Sheet(T["Số liệu"], RecordColumns.Headings(T), [.. rows.Select(r => RecordColumns.Cells(r, programmes.GetValueOrDefault(r.Id) ?? [], T))]);
    }
}
