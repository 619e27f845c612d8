using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Content.News;

/// <param name="Title">In the reader's language where there is one.</param>
/// <param name="Summary">For link previews.</param>
/// <param name="Body">Markdown.</param>
/// <param name="Language">Which one it is in, "vi" or "en".</param>
/// <param name="UnitName">Who publishes it.</param>
/// <param name="PublishedAt">UTC.</param>
/// <param name="EditId">For those who may change it.</param>
public sealed record ArticlePage(string Title, string Summary, string Body, string Language, string UnitName, DateTime PublishedAt, Guid? EditId)
{
    public static async Task<ArticlePage?> LoadAsync(AppDbContext db, string slug, Viewer? viewer, CancellationToken cancel)
    {
        var found = await (
            from article in db.Articles.AsNoTracking().Published()
            where article.Slug == slug
            join unit in db.Units on article.UnitId equals unit.Id
            select new { Article = article, Unit = unit.Name }).SingleOrDefaultAsync(cancel);
        if (found is not { Article: var a })
        {
            return null;
        }

        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && a.HasEnglish;
        var (title, summary, body) = english ? (a.TitleEnglish, a.SummaryEnglish, a.BodyMarkdownEnglish) : (a.Title, a.Summary, a.BodyMarkdown);
        var mayEdit = viewer is { } v && (v.IsAdministrator || v.OrganizerOf.Contains(a.UnitId));
        return new ArticlePage(title, summary.Length > 0 ? summary : MarkdownText.ToPlain(body), body, english ? "en" : "vi", found.Unit, a.PublishedAt!.Value, mayEdit ? a.Id : null);
    }
}
