using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Posting;

internal sealed class PostedFormConfiguration : IEntityTypeConfiguration<PostedForm>
{
    public void Configure(EntityTypeBuilder<PostedForm> builder)
    {
        builder.ToTable("PostedForms");
        builder.HasKey(f => f.Key);
        builder.Property(f => f.Purpose).HasMaxLength(PostedForm.PurposeLength);
        builder.HasIndex(f => f.At);
    }
}
