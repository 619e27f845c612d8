using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HoiPhuNu.Startup.Web.Tests.Architecture;

/// <summary>Questions to one C# file, answered from its syntax. Each returns what is wrong with it.</summary>
internal static class Sources
{
    /// <summary>Namespace = folder, below the project's root namespace (which is the project's name).</summary>
    public static IEnumerable<string> WrongNamespace(string path, string text)
    {
        var folder = path[..path.LastIndexOf('/')];
        var expected = folder["src/".Length..].Replace('/', '.');
        return Root(text).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Where(n => n.Name.ToString() != expected)
            .Select(n => $"{path}: {n.Name} instead of {expected}");
    }

    /// <summary>One public type per file, named after it. A context's events stand together in its XxxEvents.cs.</summary>
    public static IEnumerable<string> WrongTypes(string path, string text)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        if (file.EndsWith("Events.cs", StringComparison.Ordinal))
        {
            yield break;
        }

        var names = Root(text).DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(t => t.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax && t is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Where(t => t.Modifiers.Any(m => m.IsKind(SyntaxKind.PublicKeyword)))
            .Select(t => t is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)t).Identifier.Text)
            .Distinct()
            .ToList();
        if (names.Count > 1)
        {
            yield return $"{path}: {string.Join(", ", names)}";
        }
        else if (names.Count == 1 && file.Split('.')[0] != names[0])
        {
            yield return $"{path}: holds {names[0]}";
        }
    }

    /// <summary>An action has at most so many statements; what needs more gets a use case beside it.</summary>
    public static IEnumerable<string> LongActions(string path, string text, int most) =>
        Root(text).DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => m.AttributeLists.SelectMany(a => a.Attributes).Any(a => a.Name.ToString().StartsWith("Http", StringComparison.Ordinal) || a.Name.ToString() == "Route"))
            .Select(m => (Method: m, Count: m.DescendantNodes().OfType<StatementSyntax>().Count(s => s is not BlockSyntax)))
            .Where(m => m.Count > most)
            .Select(m => $"{path}: {m.Method.Identifier.Text} has {m.Count} statements");

    private static CompilationUnitSyntax Root(string text) => CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
}
