using HoiPhuNu.Startup.Domain.Content;

namespace HoiPhuNu.Startup.Web.Features.Content.Writing;

/// <param name="Article">Null: a new one.</param>
/// <param name="Units">To publish for; asked only for a new one.</param>
/// <param name="Form">What stands in the boxes.</param>
/// <param name="Preview">Show it as readers will see it.</param>
public sealed record WritingPage(WritingPage.Known? Article, IReadOnlyList<FieldOption> Units, ArticleForm Form, bool Preview)
{
    public static WritingPage Of(Article article, ArticleForm? form = null, bool preview = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(new Known(article.Id, article.Slug, article.Status, article.PublishedAt), [], form ?? ArticleForm.Of(article), preview);
    }

    public sealed record Known(Guid Id, string Slug, ArticleStatus Status, DateTime? PublishedAt);
}
