using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Programmes;

/// <summary>A đề án, dự án or chương trình under which support is given and figures are reported: its code, its legal basis, its years.</summary>
public sealed class Programme : AggregateRoot
{
    public const int CodeLength = 20;
    public const int NameLength = 80;
    public const int TitleLength = 300;
    public const int LegalBasisLength = 200;
    public const int LeadLength = 160;
    public const int MaxAliases = 10;

    private Programme()
    {
    }

    /// <summary>Short and stable: "DA939", "DA2415", "DA8".</summary>
    public string Code { get; private set; } = "";

    /// <summary>As it is called: "Đề án 939".</summary>
    public string Name { get; private set; } = "";

    /// <summary>As its decision calls it: "Hỗ trợ phụ nữ khởi nghiệp".</summary>
    public string Title { get; private set; } = "";

    /// <summary>Other spellings met in papers: "Đề án số 01".</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>Folded name and aliases, each between bars, for searching: "|de an 939|qd 939|".</summary>
    public string NamesFolded { get; private set; } = "";

    /// <summary>"QĐ 939/QĐ-TTg, 30/6/2017"</summary>
    public string LegalBasis { get; private set; } = "";

    public DateOnly? From { get; private set; }

    /// <summary>Last day; null: still open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Who leads it.</summary>
    public string Lead { get; private set; } = "";

    public FollowUpSettings Settings { get; private set; } = new();

    public static Programme Create(ProgrammeDetails details, Guid? byId, DateTime now, Guid? id = null)
    {
        var made = new Programme { Id = id ?? Guid.CreateVersion7() };
        made.Take(details);
        made.Raise(new ProgrammeAdded(made.Id, byId, now, made.Code));
        return made;
    }

    public static Refusal? WhyCannotTake(ProgrammeDetails details) =>
        details.To < details.From ? ProgrammeRefusals.PeriodBackwards
        : details.Aliases.Count > MaxAliases ? ProgrammeRefusals.TooManyAliases
        : details.Settings.WhyNot();

    public Refusal? Change(ProgrammeDetails details, Guid byId, DateTime now)
    {
        if (WhyCannotTake(details) is { } refusal)
        {
            return refusal;
        }

        var before = Settings;
        Take(details);
        Raise(new ProgrammeChanged(Id, byId, now, Code) { Before = before == Settings ? null : before, After = before == Settings ? null : Settings });
        return null;
    }

    private void Take(ProgrammeDetails details)
    {
        Code = VietnameseText.Clean(details.Code).ToUpperInvariant();
        Name = VietnameseText.Clean(details.Name);
        Title = VietnameseText.Clean(details.Title);
        Aliases = [.. details.Aliases.Select(VietnameseText.Clean).Where(a => a.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        NamesFolded = $"|{string.Join('|', Aliases.Prepend(Name).Append(Code).Select(VietnameseText.Fold))}|";
        LegalBasis = VietnameseText.Clean(details.LegalBasis);
        (From, To) = (details.From, details.To);
        Lead = VietnameseText.Clean(details.Lead);
        Settings = details.Settings;
    }
}
