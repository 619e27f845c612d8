using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Content.News;

public sealed record NewsPage(PageOf<NewsPage.Item> News, bool MayWrite)
{
    public const int Size = 12;

    public static async Task<NewsPage> LoadAsync(AppDbContext db, Viewer? viewer, int page, CancellationToken cancel)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var rows = await db.Articles.AsNoTracking().Published()
            .Select(a => new { a.Slug, a.PublishedAt, a.Title, a.Summary, Body = a.Summary == "" ? a.BodyMarkdown : "", a.TitleEnglish, a.SummaryEnglish, BodyEnglish = english ? a.BodyMarkdownEnglish : "" })
            .ToPageAsync(page, cancel, Size);
        var items = rows.Items.Select(a => english && a.TitleEnglish.Length > 0
            ? new Item(a.Slug, a.TitleEnglish, a.SummaryEnglish.Length > 0 ? a.SummaryEnglish : MarkdownText.ToPlain(a.BodyEnglish), a.PublishedAt!.Value, "en")
            : new Item(a.Slug, a.Title, a.Summary.Length > 0 ? a.Summary : MarkdownText.ToPlain(a.Body), a.PublishedAt!.Value, "vi"));
        return new NewsPage(new PageOf<Item>([.. items], rows.Paging), viewer is { } v && (v.IsAdministrator || v.IsOrganizer));
    }

    /// <param name="Slug">Its address.</param>
    /// <param name="Title">In the reader's language where there is one.</param>
    /// <param name="Summary">Written, or the first words.</param>
    /// <param name="PublishedAt">UTC.</param>
    /// <param name="Language">Which one it is in, "vi" or "en".</param>
    public sealed record Item(string Slug, string Title, string Summary, DateTime PublishedAt, string Language);
}
