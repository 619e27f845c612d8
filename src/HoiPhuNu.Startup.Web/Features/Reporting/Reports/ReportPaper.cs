using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A unit's report in a call with everything that pages and files print of it.</summary>
public sealed class ReportPaper
{
    public required ReportCall Call { get; init; }

    public required UnionUnit Unit { get; init; }

    /// <summary>Null: nobody has written anything yet. Without its versions.</summary>
    public required Report? Report { get; init; }

    public required IReadOnlyList<VersionFacts> Versions { get; init; }

    /// <summary>The frozen one that is shown; null: figures as they are now.</summary>
    public required VersionFacts? Shown { get; init; }

    /// <summary>What is shown is what was frozen.</summary>
    public bool IsAsFrozen { get; init; } = true;

    public required ReportTable Table { get; init; }

    public required ReportWords Words { get; init; }

    public required DocumentHead Head { get; init; }

    /// <summary>In charge of a unit above it: returns and accepts.</summary>
    public required bool MayDecide { get; init; }

    /// <summary>Its figures are the sum of reports of units below.</summary>
    public required bool HasBelow { get; init; }

    /// <summary>Its figures come from records although units below report.</summary>
    public required bool FromRecords { get; init; }

    public string Address => $"/bao-cao/ky/{Call.Id}/{Unit.Id}";
}
