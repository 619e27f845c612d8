using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.People;

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
}
