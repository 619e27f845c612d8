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

    /// <summary>There is a whole English text, not half of one.</summary>
    public bool HasEnglish => TitleEnglish.Length > 0 && !string.IsNullOrWhiteSpace(BodyMarkdownEnglish);

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

    public Refusal? WhyCannotPublish() =>
        Status == ArticleStatus.Published ? ContentRefusals.AlreadyPublished
        : Title.Length == 0 ? ContentRefusals.NoTitle
        : string.IsNullOrWhiteSpace(BodyMarkdown) ? ContentRefusals.NoBody
        : (TitleEnglish.Length > 0) != !string.IsNullOrWhiteSpace(BodyMarkdownEnglish) ? ContentRefusals.EnglishHalf
        : null;

    /// <summary>A withdrawn article may come back; it keeps the date of its first publication.</summary>
    public Refusal? Publish(Guid? byId, DateTime now)
    {
        if (WhyCannotPublish() is { } refusal)
        {
            return refusal;
        }

        Status = ArticleStatus.Published;
        PublishedAt ??= now;
        Raise(new ArticlePublished(Id, byId, now, ContestId));
        return null;
    }

    public Refusal? WhyCannotWithdraw() => Status == ArticleStatus.Published ? null : ContentRefusals.NotPublished;

    public Refusal? Withdraw(Guid byId, DateTime now)
    {
        if (WhyCannotWithdraw() is { } refusal)
        {
            return refusal;
        }

        Status = ArticleStatus.Withdrawn;
        Raise(new ArticleWithdrawn(Id, byId, now, ContestId));
        return null;
    }
}
