using System.Reflection;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Tests.Architecture;

/// <summary>The rules of the house that a machine can read. Every check also fails on a planted bad example.</summary>
public sealed partial class ArchitectureTests
{
    private const int MostStatements = 12;

    private static readonly IReadOnlyList<(string Path, string Text)> Code = [.. SourceTree.Files(".cs")];

    private static readonly Assembly Web = typeof(SharedText).Assembly;

    private static readonly Type[] Controllers = [.. Web.GetTypes().Where(t => !t.IsAbstract && typeof(ControllerBase).IsAssignableFrom(t))];

    /// <summary>Where ready HTML may be written, and why it is safe there.</summary>
    private static readonly string[] RawHtmlAllowed =
    [
        "src/HoiPhuNu.Startup.Web/Features/Shared/TagHelpers/", // every value goes through the encoder, or is our own drawing
    ];

    [Fact]
    public void Views_stand_under_Features_only() => Expect.None(ViewsElsewhere(SourceTree.Files(".cshtml").Select(f => f.Path)));

    [Fact]
    public void Planted_a_view_elsewhere_is_found() => Assert.Single(ViewsElsewhere(["src/HoiPhuNu.Startup.Web/Views/Home/Index.cshtml"]));

    [Fact]
    public void Controller_names_are_unique() => Expect.None(Doubles(Controllers.Select(t => t.Name)));

    [Fact]
    public void Planted_a_double_controller_name_is_found() => Assert.Single(Doubles(["EntriesController", "ResultsController", "EntriesController"]));

    [Fact]
    public void Controllers_are_sealed_and_stand_in_a_feature_folder() =>
        Assert.All(Controllers, t => Assert.True(t.IsSealed && t.Namespace!.StartsWith("HoiPhuNu.Startup.Web.Features.", StringComparison.Ordinal), t.FullName));

    [Fact]
    public void Namespace_is_folder() => Expect.None(Ours().SelectMany(f => Sources.WrongNamespace(f.Path, f.Text)));

    [Fact]
    public void Planted_a_wrong_namespace_is_found() =>
        Assert.Single(Sources.WrongNamespace("src/HoiPhuNu.Startup.Domain/Entries/Entry.cs", "namespace HoiPhuNu.Startup.Domain.Contests;\npublic class Entry;"));

    [Fact]
    public void One_public_type_per_file_named_after_it() => Expect.None(Ours().SelectMany(f => Sources.WrongTypes(f.Path, f.Text)));

    [Theory]
    [InlineData("src/X/A.cs", "namespace X; public class A; public record B;")]
    [InlineData("src/X/A.cs", "namespace X; public enum B { }")]
    public void Planted_wrong_types_are_found(string path, string text) => Assert.Single(Sources.WrongTypes(path, text));

    [Fact]
    public void Actions_are_short() =>
        Expect.None(Code.Where(f => f.Path.EndsWith("Controller.cs", StringComparison.Ordinal)).SelectMany(f => Sources.LongActions(f.Path, f.Text, MostStatements)));

    [Fact]
    public void Planted_a_long_action_is_found()
    {
        var body = string.Concat(Enumerable.Repeat("Do();", MostStatements + 1));
        Assert.Single(Sources.LongActions("XController.cs", $"class XController {{ [HttpPost] public void Post() {{ {body} }} }}", MostStatements));
        Expect.None(Sources.LongActions("XController.cs", "class XController { [HttpGet] public int Get() => 1; }", MostStatements));
    }

    [Fact]
    public void Contexts_use_only_those_they_may() =>
        Expect.None(ContextTable.Violations([.. typeof(Entry).Assembly.GetTypes(), .. typeof(AppDbContext).Assembly.GetTypes()]));

    [Fact]
    public void Screens_use_only_the_contexts_they_may() => Expect.None(ContextTable.Violations(Web.GetTypes(), except: ScreenExceptions()));

    [Fact]
    public void Every_context_stands_in_the_table() => Assert.All(
        new[] { typeof(Entry).Assembly, typeof(AppDbContext).Assembly, Web }.SelectMany(a => a.GetTypes()).Select(References.ContextOf).OfType<string>().Distinct(),
        context => Assert.True(ContextTable.Knows(context), context));

    [Fact]
    public void Planted_arrows_backwards_are_found()
    {
        Assert.False(ContextTable.Allows("Contests", "Entries"));
        Assert.False(ContextTable.Allows("People", "Contests"));
        Assert.False(ContextTable.Allows("Entries", "Judging"));
        Assert.False(ContextTable.Allows("Judging", "Reporting"));
        Assert.True(ContextTable.Allows("Judging", "Entries"));
        // The reader of compiled code sees what stands only inside a method, and inside a lambda of it.
        Assert.Contains(typeof(Contest), References.Of(typeof(Planted)));
        Assert.Contains(typeof(Entry), typeof(Planted).GetNestedTypes(BindingFlags.NonPublic).SelectMany(References.Of));
    }

    [Fact]
    public void Ready_HTML_is_written_only_where_it_is_safe() => Expect.None(RawHtml(SourceTree.Files(".cs", ".cshtml")));

    [Theory]
    [InlineData("@Html.Raw(Model.Rules)")]
    [InlineData("return new HtmlString(text);")]
    [InlineData("output.Content.SetHtmlContent(text);")]
    public void Planted_ready_HTML_is_found(string line) => Assert.Single(RawHtml([("src/HoiPhuNu.Startup.Web/Features/Content/Show.cshtml", line)]));

    [Fact]
    public void No_SQL_by_hand_outside_the_provider_projects() => Expect.None(HandWrittenSql(Code));

    [Theory]
    [InlineData("""db.Entries.FromSqlRaw("select * from Entries where Code = '" + code + "'")""")]
    [InlineData("""db.Database.ExecuteSqlRawAsync($"delete from Entries where Id = {id}")""")]
    public void Planted_SQL_by_hand_is_found(string line) => Assert.Single(HandWrittenSql([("src/HoiPhuNu.Startup.Data/Entries/EntryQueries.cs", line)]));

    [Fact]
    public void Forms_never_bind_rows() => Expect.None(Controllers.SelectMany(BoundRows));

    [Fact]
    public void Planted_a_bound_row_is_found() => Assert.Equal(2, BoundRows(typeof(PlantedController)).Count());

    [Fact]
    public void The_domain_references_no_package() => Expect.None(PackagesOf(typeof(Entry).Assembly));

    [Fact]
    public void Planted_a_package_is_found() => Assert.NotEmpty(PackagesOf(typeof(AppDbContext).Assembly));

    [Fact]
    public void No_folder_is_a_drawer_for_anything() => Expect.None(Drawers(Code.Select(f => f.Path)));

    [Fact]
    public void Planted_a_drawer_is_found() => Assert.Single(Drawers(["src/HoiPhuNu.Startup.Web/Services/Thing.cs"]));

    [Fact]
    public void Program_reads_like_a_table_of_contents() =>
        Assert.True(File.ReadLines(Path.Combine(SourceTree.Web, "Program.cs")).Count() < 80);

    private static IEnumerable<(string Path, string Text)> Ours() => Code.Where(f => !f.Path.Contains("StandIn/", StringComparison.Ordinal));

    private static IEnumerable<string> ViewsElsewhere(IEnumerable<string> paths) =>
        paths.Where(p => !p.StartsWith("src/HoiPhuNu.Startup.Web/Features/", StringComparison.Ordinal));

    private static IEnumerable<string> Doubles(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);

    private static IEnumerable<string> RawHtml(IEnumerable<(string Path, string Text)> files) => files
        .Where(f => !RawHtmlAllowed.Any(allowed => f.Path.StartsWith(allowed, StringComparison.Ordinal)) && RawHtmlWord().IsMatch(f.Text))
        .Select(f => f.Path);

    private static IEnumerable<string> HandWrittenSql(IEnumerable<(string Path, string Text)> files) => files
        .Where(f => !f.Path.StartsWith("src/HoiPhuNu.Startup.Data.Sql", StringComparison.Ordinal) && SqlWord().IsMatch(f.Text))
        .Select(f => f.Path);

    private static IEnumerable<string> Drawers(IEnumerable<string> paths) =>
        paths.Where(p => p.Split('/').Any(part => part is "Services" or "Helpers" or "Managers" or "Utils" or "Common"));

    private static IEnumerable<string> PackagesOf(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(a => a.Name!).Where(n => n.StartsWith("Microsoft.", StringComparison.Ordinal) || n is "Markdig");

    /// <summary>Parameters of actions, and properties of the forms among them, whose type is a row of the database.</summary>
    private static IEnumerable<string> BoundRows(Type controller) => controller
        .GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(m => m.GetParameters())
        .Where(p => p.GetCustomAttribute<FromServicesAttribute>() is null)
        .Where(p => IsRow(p.ParameterType, []))
        .Select(p => $"{controller.Name}.{p.Member.Name}({p.Name})");

    private static bool IsRow(Type type, HashSet<Type> seen)
    {
        type = type.HasElementType ? type.GetElementType()! : type;
        if (typeof(Domain.Shared.Entity).IsAssignableFrom(type) || typeof(Data.Accounts.Account).IsAssignableFrom(type))
        {
            return true;
        }

        var inside = type.IsGenericType ? type.GetGenericArguments() : [];
        return inside.Any(t => IsRow(t, seen))
            || (type.Namespace?.StartsWith("HoiPhuNu", StringComparison.Ordinal) == true && !type.IsEnum && type != typeof(Viewer) && seen.Add(type)
                && type.GetProperties().Where(p => p.CanWrite).Any(p => IsRow(p.PropertyType, seen)));
    }

    // Notifications is the one that sends for all: emails and handlers of every context use its contract, and it shows
    // what the message says. Sign-in writes a person's account beside her person.
    // The organizer's desk shows how far entries, sheets and awards have come; the rules of a contest know none of them. Its call announces the awards.
    [GeneratedRegex(@"uses Web\.Features\.Notifications\.|^Web\.Features\.(Notifications|Audit)\.|^Web\.Features\.Contests\.(?:Browse|Desk|MyContests|NewContest|Tracks)\.")]
    private static partial Regex ScreenExceptions();

    [GeneratedRegex(@"Html\.Raw\(|new HtmlString\(|SetHtmlContent\(|AppendHtml\(")]
    private static partial Regex RawHtmlWord();

    [GeneratedRegex(@"\b(?:FromSqlRaw|ExecuteSqlRaw|ExecuteSqlRawAsync|SqlQueryRaw)\s*[<(]")]
    private static partial Regex SqlWord();

    private sealed class Planted
    {
        public static string Inside() => new List<Contest>().Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public static Func<object> Later() => () => new List<Entry>();
    }

    [NonController]
    private sealed class PlantedController : ControllerBase
    {
        public void Save(Entry entry) => _ = entry;

        public void SaveForm(PlantedForm form) => _ = form;

        public void Fine(Guid id, [FromServices] Entry service) => _ = (id, service);
    }

    private sealed class PlantedForm
    {
        public List<Contest> Contests { get; set; } = [];
    }
}
