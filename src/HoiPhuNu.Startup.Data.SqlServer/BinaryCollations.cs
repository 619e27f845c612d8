using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HoiPhuNu.Startup.Data.SqlServer;

/// <summary>
/// Codes, hashes and folded keys are compared byte by byte, as SQLite does: with the server's own collation "đ" or a capital would
/// match differently on the two databases.
/// </summary>
public sealed class BinaryCollations(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public const string Collation = "Latin1_General_100_BIN2";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        base.Customize(modelBuilder, context);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            if (property.FindAnnotation(ModelConventions.BinaryAnnotation) is not null)
            {
                property.SetCollation(Collation);
            }
        }
    }
}
