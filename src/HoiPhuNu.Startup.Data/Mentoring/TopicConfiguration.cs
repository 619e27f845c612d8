using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Mentoring;

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("MentoringTopics");
        builder.Property(t => t.Code).HasMaxLength(Topic.CodeLength).IsBinary();
        builder.Property(t => t.Name).HasMaxLength(Topic.NameLength);
        builder.Property(t => t.EnglishName).HasMaxLength(Topic.NameLength);
        builder.HasIndex(t => t.Code).IsUnique();
    }
}
