using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

internal static class NamedIds
{
    /// <summary>Ids become text here and not in SQL: SQLite writes them large, and the chosen one would not be found among them.</summary>
    public static async Task<List<FieldOption>> OptionsAsync(this IQueryable<NamedId> rows, CancellationToken cancel) =>
        (await rows.ToListAsync(cancel)).ConvertAll(r => new FieldOption(r.Id.ToString(), r.Name));
}
