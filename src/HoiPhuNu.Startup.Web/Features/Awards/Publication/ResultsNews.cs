using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>The news post of published results, in both languages, from the frozen rows.</summary>
public sealed class ResultsNews(AppDbContext db)
{
    public async Task<Article> WriteAsync(Contest contest, ResultsPublication publication, Guid byId, DateTime now, CancellationToken cancel)
    {
        var awards = publication.Rows.Count(r => r.AwardName.Length > 0);
        var collective = publication.CollectiveRows.Count;
        var correction = publication.Number > 1 && await db.ResultsPublications.AnyAsync(p => p.ContestId == contest.Id && p.Status == PublicationStatus.Published && p.Id != publication.Id, cancel);
        // Whatever stands in the news already, an address that is taken must not keep results from being published.
        var slug = await db.FreeArticleSlugAsync($"ket-qua-{contest.Slug}", cancel);
        var link = $"/ket-qua/{contest.Slug}";
        var title = correction ? $"Đính chính kết quả: {contest.Title}" : $"Kết quả: {contest.Title}";
        var titleEnglish = correction ? $"Corrected results: {contest.Title}" : $"Results: {contest.Title}";
        var summary = $"{publication.Facts.Received} hồ sơ dự thi, {awards:00} giải cá nhân, nhóm và {collective:00} giải tập thể.";
        var summaryEnglish = $"{publication.Facts.Received} entries, {awards} awards and {collective} collective awards.";
        var article = Article.Create(slug, Cut(title), summary, $"{Winners(publication)}\n\n[Xem toàn bộ kết quả]({link})", contest.HostUnitId, contest.Id, null, now);
        article.WriteEnglish(Cut(titleEnglish), summaryEnglish, $"{Winners(publication)}\n\n[See all results]({link})");
        article.Publish(byId, now);
        return article;
    }

    private static string Winners(ResultsPublication publication) => string.Join(
        "\n",
        publication.Rows.Where(r => r.AwardName.Length > 0)
            .OrderBy(r => r.AwardRank).ThenBy(r => r.TrackOrder).ThenBy(r => r.Rank)
            .Take(12)
            .Select(r => $"- **{Escape(r.AwardName)}**: {Escape(r.Title)} ({Escape(r.EntrantName)}{(r.UnitName.Length > 0 ? ", " + Escape(r.UnitName) : "")})"));

    /// <summary>Titles and names are people's own words, not Markdown.</summary>
    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '(' or ')' or '#' or '+' or '!' or '<' or '>' or '|' or '~' or '&' ? $"\\{c}" : c.ToString()));

    private static string Cut(string title) => title.Length <= Article.TitleLength ? title : title[..(Article.TitleLength - 1)] + "…";
}
