using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Web.Features.Activities;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>What a figure typed by hand may be of: every indicator that is still used.</summary>
public sealed class FigureTopics(AppDbContext db) : IFigureTopics
{
    public async Task<IReadOnlyList<FieldOption>> ListAsync(CancellationToken cancel) =>
        await db.Indicators.AsNoTracking().Where(i => i.RetiredAt == null).OrderBy(i => i.NameFolded)
            .Select(i => new FieldOption(i.Code, i.Name + " (" + i.UnitOfCount + ")", null, null)).ToListAsync(cancel);
}
