using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>Kin and enterprises as they are typed: one a line, the name and, after a comma, the telephone number or tax code.</summary>
public static class MentorTies
{
    private const int FewestDigits = 8;

    public static string Text(IEnumerable<MentorTie> ties, MentorTieKind kind) =>
        string.Join('\n', ties.Where(t => t.Kind == kind).Select(t => t.Key.Length == 0 ? t.Name : $"{t.Name}, {(kind == MentorTieKind.Kin ? PhoneNumber.Display(t.Key) : t.Key)}"));

    /// <returns>The ties; and the first line whose number cannot be read, if any.</returns>
    public static (IReadOnlyList<MentorTie> Ties, string? BadLine) Parse(string text, MentorTieKind kind)
    {
        var ties = new List<MentorTie>();
        foreach (var line in text.Split('\n').Select(VietnameseText.Clean).Where(l => l.Length > 0))
        {
            if (Read(line, kind) is not { } tie)
            {
                return (ties, line);
            }

            ties.Add(tie);
        }

        return (ties, null);
    }

    private static MentorTie? Read(string line, MentorTieKind kind)
    {
        var comma = line.LastIndexOfAny([',', ';']);
        var tail = comma < 0 ? "" : line[(comma + 1)..].Trim();
        if (comma <= 0 || tail.Count(char.IsAsciiDigit) < FewestDigits)
        {
            return line.Length <= MentorTie.NameLength ? new MentorTie(kind, line) : null;
        }

        var name = line[..comma].Trim();
        var key = kind == MentorTieKind.Kin ? (PhoneNumber.TryParse(tail, out var phone) ? phone : "") : TaxCode(tail);
        return key.Length == 0 || name.Length is 0 or > MentorTie.NameLength ? null : new MentorTie(kind, name, key);
    }

    private static string TaxCode(string typed)
    {
        var code = typed.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return code.All(c => char.IsAsciiDigit(c) || c == '-') && code.Length <= MentorTie.KeyLength ? code : "";
    }
}
