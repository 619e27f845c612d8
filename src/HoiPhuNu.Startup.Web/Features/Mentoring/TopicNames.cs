using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Web.Features.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring;

/// <summary>The managed list of topics in the reader's language, one command for a page.</summary>
public sealed class TopicNames
{
    private readonly IReadOnlyList<Row> _rows;
    private readonly Dictionary<string, string> _names;

    private TopicNames(IReadOnlyList<Row> rows)
    {
        _rows = rows;
        _names = rows.ToDictionary(r => r.Code, r => r.Name, StringComparer.Ordinal);
    }

    /// <summary>The name; what is no code of the list is shown as it stands.</summary>
    public string this[string code] => _names.GetValueOrDefault(code, code);

    public static async Task<TopicNames> LoadAsync(AppDbContext db, CancellationToken cancel)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new TopicNames(await db.MentoringTopics.AsNoTracking().OrderBy(t => t.Order).ThenBy(t => t.Code)
            .Select(t => new Row(t.Code, english && t.EnglishName != "" ? t.EnglishName : t.Name, t.RetiredAt != null)).ToListAsync(cancel));
    }

    public IReadOnlyList<MentoringTopicName> All => [.. _rows.Select(r => new MentoringTopicName(r.Code, r.Name, !r.Retired))];

    public bool Knows(string code) => _names.ContainsKey(code);

    /// <summary>To choose from: what is offered, and what she has already even if it is offered no more.</summary>
    public IReadOnlyList<FieldOption> Choices(IEnumerable<string> kept)
    {
        var hers = kept.ToHashSet(StringComparer.Ordinal);
        return [.. _rows.Where(r => !r.Retired || hers.Contains(r.Code)).Select(r => new FieldOption(r.Code, r.Name))];
    }

    public string Line(IEnumerable<string> codes) => string.Join(", ", codes.Select(c => this[c]));

    private sealed record Row(string Code, string Name, bool Retired);
}
