using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Content;

public sealed class ArticleTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid By = Guid.CreateVersion7();

    [Fact]
    public void Published_withdrawn_and_back_keeps_the_first_date()
    {
        var article = New();
        Assert.Equal(ContentRefusals.NotPublished, article.Withdraw(By, Now));
        Assert.Null(article.Publish(By, Now));
        Assert.Equal(ContentRefusals.AlreadyPublished, article.Publish(By, Now));
        Assert.Null(article.Withdraw(By, Now.AddDays(1)));
        Assert.Equal(ArticleStatus.Withdrawn, article.Status);
        Assert.Equal(ContentRefusals.NotPublished, article.Withdraw(By, Now));
        Assert.Null(article.Publish(By, Now.AddDays(2)));
        Assert.Equal(Now, article.PublishedAt);
        Assert.Equal(["ArticlePublished", "ArticleWithdrawn", "ArticlePublished"], ((IRaiseEvents)article).Events.Select(e => e.GetType().Name));
    }

    [Theory]
    [InlineData("", "Thân bài", "Content.NoTitle")]
    [InlineData("Tin", " ", "Content.NoBody")]
    [InlineData("Tin", "Thân bài", null)]
    public void An_empty_article_is_not_published(string title, string body, string? refusal) => Assert.Equal(refusal, New(title, body).Publish(By, Now)?.Code);

    [Theory]
    [InlineData("News", "Body", true, null)]
    [InlineData("", "", false, null)]
    [InlineData("News", "", false, "Content.EnglishHalf")]
    [InlineData("", "Body", false, "Content.EnglishHalf")]
    public void English_is_whole_or_absent(string title, string body, bool has, string? refusal)
    {
        var article = New();
        article.WriteEnglish(title, "", body);
        Assert.Equal(has, article.HasEnglish);
        Assert.Equal(refusal, article.Publish(By, Now)?.Code);
    }

    private static Article New(string title = "Lịch tập huấn", string body = "Sáu buổi.") => Article.Create("lich-tap-huan", title, "", body, Guid.CreateVersion7(), null, By, Now);
}
