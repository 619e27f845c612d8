using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

/// <summary>A rule whose refusal no test names could be taken out unnoticed.</summary>
public partial class RefusalsTestedTests
{
    // A context is added here together with the tests of its rules.
    private static readonly string[] Contexts = ["Accounts", "Activities", "Awards", "Content", "Contests", "Entries", "Files", "FollowUp", "Judging", "Mentoring", "People", "Programmes", "Reporting"];

    [Fact]
    public void Every_refusal_the_domain_gives_is_named_in_a_test_of_the_domain()
    {
        var given = Contexts.SelectMany(c => Sources($"src/HoiPhuNu.Startup.Domain/{c}")).SelectMany(RefusalsIn).ToHashSet();
        Assert.True(given.Count > 140, $"{given.Count} refusals read");
        Assert.Equal([], Untested(given, [.. Sources("tests/HoiPhuNu.Startup.Domain.Tests")]).Order());
    }

    [Fact]
    public void A_refusal_that_no_test_names_is_found()
    {
        var given = RefusalsIn("=> taken ? LoanRefusals.TwiceBorrowed : returned ? LoanRefusals.Returned(day) : LoanRefusals.TwiceBorrowedAgo(2);").ToHashSet();
        Assert.Equal(["Loan.Returned", "Loan.TwiceBorrowed", "Loan.TwiceBorrowedAgo"], given.Order());
        Assert.Equal(["Loan.TwiceBorrowed"], Untested(given, ["Assert.Equal(\"Loans.Returned\", x?.Code); Assert.Equal(LoanRefusals.TwiceBorrowedAgo(2), y);"]));
    }

    private static IEnumerable<string> RefusalsIn(string source) => Given().Matches(source).Select(m => $"{m.Groups[1].Value}.{m.Groups[2].Value}");

    /// <param name="refusals">"Entry.Withdrawn": the class without its ending, and the name.</param>
    /// <param name="tests">Source of the tests: a code ("Entries.Withdrawn") or the member of the class names a refusal.</param>
    private static IEnumerable<string> Untested(IEnumerable<string> refusals, string[] tests) =>
        refusals.Where(r => r.Split('.') is var parts && !tests.Any(t => Regex.IsMatch(t, $@"\b{parts[0]}Refusals\.{parts[1]}\b|""[A-Z][A-Za-z]+\.{parts[1]}""")));

    private static IEnumerable<string> Sources(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "HoiPhuNu.Startup.sln")))
            root = root.Parent!;
        return Directory.EnumerateFiles(Path.Combine(root.FullName, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.EndsWith("Refusals.cs", StringComparison.Ordinal) && !f.EndsWith($"{nameof(RefusalsTestedTests)}.cs", StringComparison.Ordinal))
            .Select(File.ReadAllText);
    }

    [GeneratedRegex(@"\b([A-Z][A-Za-z]+)Refusals\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex Given();
}
