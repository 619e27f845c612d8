using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Id">Of the kept sheet.</param>
/// <param name="Look">As understood.</param>
/// <param name="Mark">What she said of points and commas.</param>
/// <param name="Problems">Lines that are not written, a page of them.</param>
/// <param name="Changes">Lines that change a record, or would if she says so, a page of them field by field.</param>
public sealed record ReturnPage(Guid Id, ReturnLook Look, DecimalMark Mark, PageOf<ImportRow> Problems, PageOf<(ImportRow Row, IReadOnlyList<ImportChange> Fields)> Changes)
{
    public const string ChangesParameter = "trang-sua";

    private const int FewShown = 10, MostNumbers = 20;

    /// <summary>Lines that were to be written when writing began; null: it has not.</summary>
    public int? Begun { get; init; }

    /// <summary>She ticked that the file is right where somebody put records right by hand.</summary>
    public bool Overwrite { get; init; }

    public static ReturnPage Of(Guid id, ReturnLook look, DecimalMark mark, int page, int changesPage, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(look);
        var bad = look.Rows.Where(r => r.Outcome is ImportOutcome.Faulty or ImportOutcome.Skipped).ToList();
        var changed = Page(look.Rows.Where(r => r.Outcome == ImportOutcome.Changed || r.IsByHand).ToList(), changesPage, ChangesParameter);
        return new ReturnPage(id, look, mark, Page(bad, page, "trang"), new([.. changed.Items.Select(r => (r, ReturnChanges.Of(r, look.Reader!.Names, T)))], changed.Paging));
    }

    /// <summary>The first ones that are new, to see whether the columns were understood.</summary>
    public IEnumerable<ImportRow> Shown => Look.Rows.Where(r => r.Outcome == ImportOutcome.Added).Take(FewShown);

    /// <summary>How many were written before writing broke off; null: it has not begun, or is done.</summary>
    public int? Written => Begun is { } all && all > Look.Added + Look.Changed ? all - Look.Added - Look.Changed : null;

    /// <summary>Lines whose people a list of names counts otherwise.</summary>
    public int RollWins => Look.Rows.Count(r => r.RollWins);

    /// <summary>"3, 7, 12 …": the first of them.</summary>
    public string RollLines => string.Join(", ", Look.Rows.Where(r => r.RollWins).Take(MostNumbers).Select(r => r.Number)) + (RollWins > MostNumbers ? " …" : "");

    public string Sign => Mark switch { DecimalMark.Comma => "vn", DecimalMark.Point => "en", _ => "" };

    /// <summary>The answer in the address.</summary>
    public static DecimalMark MarkOf(string? so) => so switch { "vn" => DecimalMark.Comma, "en" => DecimalMark.Point, _ => DecimalMark.Unsaid };

    private static PageOf<ImportRow> Page(List<ImportRow> rows, int page, string parameter)
    {
        var paging = new Paging(1, PagingQueries.UsualSize, rows.Count) { Parameter = parameter };
        paging = paging with { Number = Math.Clamp(page, 1, paging.Last) };
        return new PageOf<ImportRow>([.. rows.Skip((paging.Number - 1) * paging.Size).Take(paging.Size)], paging);
    }
}
