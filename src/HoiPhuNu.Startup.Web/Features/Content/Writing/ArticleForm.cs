using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Content;

namespace HoiPhuNu.Startup.Web.Features.Content.Writing;

public sealed class ArticleForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Đơn vị đăng")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Tiêu đề")]
    [Required, StringLength(Article.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Tóm tắt")]
    [StringLength(Article.SummaryLength), DataType(DataType.MultilineText)]
    public string Summary { get; set; } = "";

    [Display(Name = "Nội dung")]
    [StringLength(Article.BodyLength), DataType("Markdown")]
    public string Body { get; set; } = "";

    [Display(Name = "Tiêu đề tiếng Anh")]
    [StringLength(Article.TitleLength)]
    public string TitleEnglish { get; set; } = "";

    [Display(Name = "Tóm tắt tiếng Anh")]
    [StringLength(Article.SummaryLength), DataType(DataType.MultilineText)]
    public string SummaryEnglish { get; set; } = "";

    [Display(Name = "Nội dung tiếng Anh")]
    [StringLength(Article.BodyLength), DataType("Markdown")]
    public string BodyEnglish { get; set; } = "";

    public static ArticleForm Of(Article article) => new()
    {
        Version = article.Version,
        UnitId = article.UnitId,
        Title = article.Title,
        Summary = article.Summary,
        Body = article.BodyMarkdown,
        TitleEnglish = article.TitleEnglish,
        SummaryEnglish = article.SummaryEnglish,
        BodyEnglish = article.BodyMarkdownEnglish,
    };

    public void Put(Article article)
    {
        article.Write(Title, Summary, Body);
        article.WriteEnglish(TitleEnglish, SummaryEnglish, BodyEnglish);
    }
}
