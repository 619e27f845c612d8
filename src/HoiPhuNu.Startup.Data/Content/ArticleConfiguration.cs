using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Content;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Articles");
        builder.Property(a => a.Slug).HasMaxLength(Article.SlugLength).IsBinary();
        builder.Property(a => a.Title).HasMaxLength(Article.TitleLength);
        builder.Property(a => a.TitleEnglish).HasMaxLength(Article.TitleLength);
        builder.Property(a => a.Summary).HasMaxLength(Article.SummaryLength);
        builder.Property(a => a.SummaryEnglish).HasMaxLength(Article.SummaryLength);
        builder.Property(a => a.BodyMarkdown).HasMaxLength(Article.BodyLength);
        builder.Property(a => a.BodyMarkdownEnglish).HasMaxLength(Article.BodyLength);
        builder.HasIndex(a => a.Slug).IsUnique();
        builder.HasIndex(a => new { a.Status, a.PublishedAt });
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(a => a.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AuthorId);
        builder.HasOne<Contest>().WithMany().HasForeignKey(a => a.ContestId);
    }
}
