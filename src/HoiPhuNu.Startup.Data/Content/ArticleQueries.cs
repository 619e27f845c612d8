using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Content;

/// <summary>Who reads and who writes news.</summary>
public static class ArticleQueries
{
    /// <summary>What everyone may read, newest first.</summary>
    public static IQueryable<Article> Published(this IQueryable<Article> articles) =>
        articles.Where(a => a.Status == ArticleStatus.Published).OrderByDescending(a => a.PublishedAt).ThenBy(a => a.Slug);

    /// <summary>News of the viewer's units; an administrator looks after all of it.</summary>
    public static IQueryable<Article> WrittenBy(this IQueryable<Article> articles, Viewer viewer) =>
        viewer.IsAdministrator ? articles : articles.Where(a => viewer.OrganizerOf.Contains(a.UnitId));

    /// <summary>An address nobody has, made of the one wanted (small letters, digits and hyphens); call it inside WriteAsync.</summary>
    public static async Task<string> FreeArticleSlugAsync(this AppDbContext db, string wanted, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(wanted);

        // Room for "-2" and its like.
        const int longest = Article.SlugLength - 10;
        var slug = wanted.Length == 0 ? "tin" : wanted.Length <= longest ? wanted : wanted[..longest].TrimEnd('-');
        var taken = await db.Articles.Where(a => a.Slug == slug || a.Slug.StartsWith(slug + "-")).Select(a => a.Slug).ToListAsync(cancel);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? slug : $"{slug}-{n}").First(s => !taken.Contains(s));
    }
}
