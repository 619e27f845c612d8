using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Content.Writing;

public sealed record WritingListPage(PageOf<WritingListPage.Row> Articles, ArticleStatus? Status)
{
    public static async Task<WritingListPage> LoadAsync(AppDbContext db, Viewer viewer, ArticleStatus? status, int page, CancellationToken cancel)
    {
        var rows =
            from article in db.Articles.AsNoTracking().WrittenBy(viewer)
            where status == null || article.Status == status
            join unit in db.Units on article.UnitId equals unit.Id
            orderby article.PublishedAt ?? article.CreatedAt descending, article.Slug
            select new Row(article.Id, article.Title, unit.Name, article.Status, article.CreatedAt, article.PublishedAt, article.TitleEnglish != "" && article.BodyMarkdownEnglish != "");
        return new WritingListPage(await rows.ToPageAsync(page, cancel), status);
    }

    public sealed record Row(Guid Id, string Title, string UnitName, ArticleStatus Status, DateTime CreatedAt, DateTime? PublishedAt, bool HasEnglish);
}
