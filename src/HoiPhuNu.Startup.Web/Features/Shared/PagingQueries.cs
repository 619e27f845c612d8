using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary><c>await query.OrderBy(…).Select(…).ToPageAsync(page, cancellation)</c>: two commands, a count and the rows.</summary>
public static class PagingQueries
{
    public const int UsualSize = 50;

    /// <summary>A page number beyond the end shows the last page, so that an old link still answers.</summary>
    public static async Task<PageOf<T>> ToPageAsync<T>(
        this IQueryable<T> ordered, int page, CancellationToken cancellation, int size = UsualSize, string? parameter = null)
    {
        var total = await ordered.CountAsync(cancellation);
        var paging = new Paging(1, size, total);
        paging = parameter is null ? paging : paging with { Parameter = parameter };
        paging = paging with { Number = Math.Clamp(page, 1, paging.Last) };
        IReadOnlyList<T> items = total == 0
            ? []
            : await ordered.Skip((paging.Number - 1) * size).Take(size).ToListAsync(cancellation);
        return new PageOf<T>(items, paging);
    }
}
