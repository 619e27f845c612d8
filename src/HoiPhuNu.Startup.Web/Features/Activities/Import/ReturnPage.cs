using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <param name="Id">Of the kept sheet.</param>
/// <param name="Look">As understood.</param>
/// <param name="Mark">What she said of points and commas.</param>
/// <param name="Problems">Lines that are not written, a page of them.</param>
public sealed record ReturnPage(Guid Id, ReturnLook Look, DecimalMark Mark, PageOf<ImportRow> Problems)
{
    private const int FewShown = 10;

    public static ReturnPage Of(Guid id, ReturnLook look, DecimalMark mark, int page)
    {
        ArgumentNullException.ThrowIfNull(look);
        var bad = look.Rows.Where(r => r.Outcome is ImportOutcome.Faulty or ImportOutcome.Skipped).ToList();
        var paging = new Paging(1, PagingQueries.UsualSize, bad.Count);
        paging = paging with { Number = Math.Clamp(page, 1, paging.Last) };
        return new ReturnPage(id, look, mark, new PageOf<ImportRow>([.. bad.Skip(paging.First - 1 < 0 ? 0 : paging.First - 1).Take(paging.Size)], paging));
    }

    /// <summary>The first ones that are written, to see whether the columns were understood.</summary>
    public IEnumerable<ImportRow> Shown => Look.Rows.Where(r => r.Outcome is ImportOutcome.Added or ImportOutcome.Changed).Take(FewShown);

    public string Sign => Mark switch { DecimalMark.Comma => "vn", DecimalMark.Point => "en", _ => "" };

    /// <summary>The answer in the address.</summary>
    public static DecimalMark MarkOf(string? so) => so switch { "vn" => DecimalMark.Comma, "en" => DecimalMark.Point, _ => DecimalMark.Unsaid };
}
