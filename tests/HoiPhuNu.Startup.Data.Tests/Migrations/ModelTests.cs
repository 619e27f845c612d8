using HoiPhuNu.Startup.Data.SqlServer;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HoiPhuNu.Startup.Data.Tests.Migrations;

/// <summary>The SQL Server model keeps the rules that only a server would otherwise show; each rule also meets a planted model that breaks it.</summary>
public sealed class ModelTests
{
    public static TheoryData<string> Rules => ["second cascade paths", "unbounded indexed strings", "strings without length", "marked without binary collation"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_model_keeps(string rule)
    {
        using var db = new DesignTimeFactory().CreateDbContext([]);
        Assert.Empty(Ask(rule, db.GetService<IDesignTimeModel>().Model));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_planted_fault_is_found_in(string rule)
    {
        using var db = new Planted();
        Assert.NotEmpty(Ask(rule, db.GetService<IDesignTimeModel>().Model));
    }

    [Fact]
    public void Some_columns_are_marked_at_all()
    {
        using var db = new DesignTimeFactory().CreateDbContext([]);
        var marked = db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Count(p => p.GetCollation() == BinaryCollations.Collation);
        Assert.True(marked >= 10, $"only {marked} columns have the binary collation");
    }

    /// <summary>What stops the second of two nodes that accept for a mentor's last place at once.</summary>
    [Theory]
    [InlineData("ProfileId,Place", "Place IS NOT NULL")]
    [InlineData("NeedId", "Role = 1 AND Status IN (1, 2)")]
    [InlineData("NeedId,ProfileId", "Status IN (1, 2)")]
    public void The_server_holds_the_rules_of_pairs_by_unique_indexes(string columns, string filter)
    {
        using var db = new DesignTimeFactory().CreateDbContext([]);
        var pairs = db.GetService<IDesignTimeModel>().Model.FindEntityType(typeof(Mentorship))!;
        Assert.Single(pairs.GetIndexes(), i => i.IsUnique && string.Join(',', i.Properties.Select(p => p.Name)) == columns && i.GetFilter() == filter);
    }

    private static string[] Ask(string rule, IModel model) => rule switch
    {
        "second cascade paths" => [.. ModelRules.SecondCascadePaths(model)],
        "unbounded indexed strings" => [.. ModelRules.UnboundedIndexedStrings(model)],
        "strings without length" => [.. ModelRules.StringsWithoutMaxLength(model)],
        _ => [.. ModelRules.MarkedWithoutBinaryCollation(model)],
    };

    /// <summary>Two cascade ways to C, an index on text without end, a marked column with the server's own collation.</summary>
    private sealed class Planted : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlServer("Server=.;Database=x;Integrated Security=true");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity("A", a => a.Property<int>("Id"));
            modelBuilder.Entity("B", b =>
            {
                b.Property<int>("Id");
                b.Property<int>("AId");
                b.Property<string>("Text");
                b.HasIndex("Text");
                b.Property<string>("Code").HasMaxLength(10).HasAnnotation(ModelConventions.BinaryAnnotation, true);
                b.HasOne("A").WithMany().HasForeignKey("AId").OnDelete(DeleteBehavior.Cascade);
            });
            modelBuilder.Entity("C", c =>
            {
                c.Property<int>("Id");
                c.Property<int>("AId");
                c.Property<int>("BId");
                c.HasOne("A").WithMany().HasForeignKey("AId").OnDelete(DeleteBehavior.Cascade);
                c.HasOne("B").WithMany().HasForeignKey("BId").OnDelete(DeleteBehavior.Cascade);
            });
        }
    }
}
