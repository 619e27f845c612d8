using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Content.Writing;

/// <summary>Makes a draft with an address of its own; the same post again finds the first one's.</summary>
public sealed class CreateArticle(AppDbContext db, TimeProvider time)
{
    public Task<Guid?> RunAsync(ArticleForm form, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Article",
            now,
            async token =>
            {
                var article = Article.Create(await db.FreeArticleSlugAsync(VietnameseText.Slug(form.Title, Article.SlugLength - 10), token), form.Title, form.Summary, form.Body, form.UnitId!.Value, null, viewer.PersonId, now);
                form.Put(article);
                db.Articles.Add(article);
                return article.Id;
            },
            cancel);
    }

    /// <summary>Units she may publish for; an administrator for every unit that opens contests, and the provinces and the centre.</summary>
    public async Task<IReadOnlyList<FieldOption>> UnitsAsync(Viewer viewer, CancellationToken cancel)
    {
        var units = viewer.IsAdministrator
            ? db.Units.Where(u => u.ValidTo == null && (u.Level <= UnitLevel.Province || db.UnitAppointments.Any(a => a.UnitId == u.Id && a.RevokedAt == null && a.Role == UnitRole.Organizer)))
            : db.Units.Where(u => viewer.OrganizerOf.Contains(u.Id));
        var found = await units.AsNoTracking().OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return [.. found.Select(u => new FieldOption(u.Id.ToString(), u.Name))];
    }
}
