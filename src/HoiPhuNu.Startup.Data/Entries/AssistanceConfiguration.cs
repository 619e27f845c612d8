using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HoiPhuNu.Startup.Data.Entries;

internal sealed class AssistanceConfiguration : IEntityTypeConfiguration<Assistance>
{
    public void Configure(EntityTypeBuilder<Assistance> builder)
    {
        builder.ToTable("Assistances");
        builder.Property(a => a.Note).HasMaxLength(Assistance.NoteLength);
        builder.Property(a => a.Typed).AsJson(8000);
        builder.HasIndex(a => a.HelperId);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.HelperId);
        builder.HasOne<UnionUnit>().WithMany().HasForeignKey(a => a.HelperUnitId);
    }
}
