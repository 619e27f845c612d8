using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A unit's report in a call with everything that pages and files print of it.</summary>
public sealed class ReportPaper
{
    public required ReportFacts Facts { get; init; }

    public ReportCall Call => Facts.Call;

    public UnionUnit Unit => Facts.Unit;

    /// <summary>Null: nobody has written anything yet. Without its versions.</summary>
    public Report? Report => Facts.Report;

    public required IReadOnlyList<VersionFacts> Versions { get; init; }

    /// <summary>The frozen one that is shown; null: figures as they are now.</summary>
    public required VersionFacts? Shown { get; init; }

    /// <summary>What is shown is what was frozen.</summary>
    public bool IsAsFrozen { get; init; } = true;

    public required ReportTable Table { get; init; }

    public required ReportWords Words { get; init; }

    /// <summary>As frozen with the version that is shown, else as it is now; only read for files and print.</summary>
    public ReportHead Head { get; init; } = new();

    /// <summary>Its figures are the sum of reports of units below, or could be.</summary>
    public required bool HasBelow { get; init; }

    /// <summary>Reports of units right below as they stood when they were added up; of those begun.</summary>
    public IReadOnlyList<BelowReport> Below { get; init; } = [];

    /// <summary>Its figures come from records although units below report: only to compare, never sent or signed.</summary>
    public required bool FromRecords { get; init; }

    public string Address => Facts.Address;
}
