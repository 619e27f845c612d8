using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Content;

/// <summary>A news item: Markdown, Vietnamese with an optional English text.</summary>
public sealed class Article : AggregateRoot
{
    public const int SlugLength = 120;
    public const int TitleLength = 200;
    public const int SummaryLength = 500;
    public const int BodyLength = 60_000;

    private Article()
    {
    }

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string TitleEnglish { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public string SummaryEnglish { get; private set; } = "";

    public string BodyMarkdown { get; private set; } = "";

    public string BodyMarkdownEnglish { get; private set; } = "";

    public ArticleStatus Status { get; private set; }

    /// <summary>Unit that publishes it.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>The contest it is about, if any.</summary>
    public Guid? ContestId { get; private set; }

    /// <summary>Null: written by the system (the news of published results).</summary>
    public Guid? AuthorId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public static Article Create(string slug, string title, string summary, string body, Guid unitId, Guid? contestId, Guid? authorId, DateTime now, Guid? id = null)
    {
        var article = new Article { Id = id ?? Guid.CreateVersion7(), Slug = slug, UnitId = unitId, ContestId = contestId, AuthorId = authorId, CreatedAt = now };
        article.Write(title, summary, body);
        return article;
    }

    public void Write(string title, string summary, string body)
    {
        Title = VietnameseText.Clean(title);
        Summary = VietnameseText.CleanLines(summary);
        BodyMarkdown = body.Normalize();
    }

    public void WriteEnglish(string title, string summary, string body)
    {
        TitleEnglish = VietnameseText.Clean(title);
        SummaryEnglish = VietnameseText.CleanLines(summary);
        BodyMarkdownEnglish = body.Normalize();
    }

    public void Publish(Guid? byId, DateTime now)
    {
        Status = ArticleStatus.Published;
        PublishedAt ??= now;
        Raise(new ArticlePublished(Id, byId, now, ContestId));
    }

    public void Withdraw(Guid byId, DateTime now)
    {
        Status = ArticleStatus.Withdrawn;
        Raise(new ArticleWithdrawn(Id, byId, now, ContestId));
    }
}
