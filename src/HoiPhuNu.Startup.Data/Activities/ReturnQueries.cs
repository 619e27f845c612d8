using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Data.Activities;

/// <summary>Records that the lines of a return are held against.</summary>
public static class ReturnQueries
{
    /// <summary>
    /// Those that came by such lines. A key names the unit that reported: who reads a return for units of hers finds what came from them,
    /// wherever it was moved since, and nothing else.
    /// </summary>
    public static IQueryable<ActivityRecord> CameBy(this IQueryable<ActivityRecord> records, string[] keys) => records.Where(r => keys.Contains(r.ImportKey!));

    /// <summary>Those of units of hers that stand and are called so on these days: a second one would count twice.</summary>
    /// <param name="records">All.</param>
    /// <param name="unitIds">Of units the viewer has.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="titles">Folded.</param>
    public static IQueryable<ActivityRecord> CalledSo(this IQueryable<ActivityRecord> records, Guid[] unitIds, DateOnly from, DateOnly to, string[] titles) =>
        records.Where(r => unitIds.Contains(r.UnitId) && r.On >= from && r.On <= to && r.RemovedAt == null && titles.Contains(r.TitleFolded));

    /// <summary>What the parts of a return wrote so far, as the audit lines of their transactions tell it, whoever's request it was.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="importId">Of the file.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<(int Added, int Changed)> WrittenOfReturnAsync(this AppDbContext db, Guid importId, CancellationToken cancel)
    {
        var parts = await db.ToldAsync<ReturnPartImported>(importId, cancel);
        return (parts.Sum(p => p.Added), parts.Sum(p => p.Changed));
    }
}
