using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A unit's report in a call without its figures: enough for its words and for steps that freeze nothing.</summary>
/// <param name="Call">That asks for it.</param>
/// <param name="Unit">That reports.</param>
/// <param name="Report">Null: nobody has written anything yet. Without its versions.</param>
/// <param name="MayDecide">In charge of a unit above it: returns and accepts.</param>
public sealed record ReportFacts(ReportCall Call, UnionUnit Unit, Report? Report, bool MayDecide)
{
    /// <summary>Whose targets its form compares with; null: the Union's yearly work.</summary>
    public Guid? ProgrammeId { get; init; }

    /// <summary>False: it ended before the call's last day, and its report is only read.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Name of the unit that took it over; empty: none did.</summary>
    public string Heir { get; init; } = "";

    public string Address => $"/bao-cao/ky/{Call.Id}/{Unit.Id}";

    public int Version => Report?.Version ?? 0;

    /// <summary>The frozen version that stands for it; null: its figures as they are now.</summary>
    public int? ShownNumber => Report is { IsOpen: false } report ? report.LastNumber : null;
}
