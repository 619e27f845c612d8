using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Of which projects, on which day. Everything but the day may be left out.</summary>
/// <param name="Day">The end of this day, Vietnam time.</param>
public sealed record PortfolioFilter(DateOnly Day)
{
    /// <summary>A unit and those below it.</summary>
    public Guid? UnitId { get; init; }

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

    /// <summary>Only supports of a programme or a funder count.</summary>
    public bool AsksSupports => ProgrammeId is not null || Funder is not null || FunderFolded.Length > 0;
}
