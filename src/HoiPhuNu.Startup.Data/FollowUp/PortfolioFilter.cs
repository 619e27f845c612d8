using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Of which projects, on which day. Everything but the day may be left out.</summary>
/// <param name="Day">The end of this day, Vietnam time.</param>
public sealed record PortfolioFilter(DateOnly Day)
{
    /// <summary>A unit and those below it.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Of what lies within the unit, the projects of this province of today, wherever its own units were then.</summary>
    public Guid? ProvinceId { get; init; }

    /// <summary>Projects with a support of this programme; money of this programme only.</summary>
    public Guid? ProgrammeId { get; init; }

    public FunderKind? Funder { get; init; }

    /// <summary>Part of the funder's name, folded; empty: any.</summary>
    public string FunderFolded { get; init; } = "";

    /// <summary>Year of the contest, of the beginning where there was none.</summary>
    public int? Year { get; init; }

    /// <summary>Exactly as named; null: any.</summary>
    public string? Sector { get; init; }

    public int? EntrantType { get; init; }

    /// <summary>
    /// The split by what women told of themselves is made for whole units at the end of the last quarter only: of two tables that differ by
    /// one woman, one gives her away. A programme leaves out few as well as many.
    /// </summary>
    public bool MaySplitSensitive(DateOnly today) =>
        Day == QuarterEnd(today) && (ProgrammeId, Year, Sector, EntrantType, Funder, ProvinceId) == (null, null, null, null, null, null) && FunderFolded.Length == 0;

    /// <summary>The last day of the last quarter that is over.</summary>
    public static DateOnly QuarterEnd(DateOnly today) => new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 1, 1).AddDays(-1);

    /// <summary>Only supports of a programme or a funder count.</summary>
    public bool AsksSupports => ProgrammeId is not null || Funder is not null || FunderFolded.Length > 0;
}
