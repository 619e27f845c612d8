using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Entries;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>For _ProjectFields: the form and what may be chosen in it.</summary>
public class ProjectFormPage
{
    public required ProjectForm Form { get; init; }

    public required IReadOnlyList<FieldOption> Sectors { get; init; }

    public required IReadOnlyList<FieldOption> Types { get; init; }

    /// <summary>Asked at the beginning only; later changes are steps with a day of their own. Null: not asked.</summary>
    public IReadOnlyList<FieldOption>? LegalForms { get; init; }

    /// <summary>What the entry says of its first year, as a plan or as it was: beside the question, never instead of an answer.</summary>
    public long? FirstYearRevenue { get; init; }

    public int? FirstYearWomen { get; init; }

    /// <summary>Projects of hers the viewer is in charge of, when one begins: perhaps it is one of them.</summary>
    public IReadOnlyList<Hers> Others { get; init; } = [];

    /// <summary>The usual list, and what the contest called it where that is another word.</summary>
    public static IReadOnlyList<FieldOption> SectorsWith(string sector) =>
        [.. DefaultRubric.Sectors.Union(sector.Length == 0 ? [] : [sector]).Select(s => new FieldOption(s, s))];

    public static IReadOnlyList<FieldOption> TypesIn(IStringLocalizer<EntriesText> words) =>
        [.. Enum.GetValues<EntrantTypes>().Where(t => t != EntrantTypes.None).Select(t => new FieldOption(t.ToString(), EntryWords.Type(t, words)))];

    public static IReadOnlyList<FieldOption> FormsIn(IStringLocalizer T) => FieldOption.Of<LegalForm>(f => FollowUpText.Form(f, T));

    public sealed record Hers(Guid Id, string Code, string Title, string Unit, bool IsClosed);
}
