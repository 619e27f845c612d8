namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Where a unit's report stands.</summary>
public enum ReportStatus
{
    Draft = 1,

    /// <summary>Sent up: its numbers are frozen in a version.</summary>
    Sent = 2,

    /// <summary>Given back with a question.</summary>
    Returned = 3,

    /// <summary>Accepted by the unit above; it counts in that unit's sum.</summary>
    Accepted = 4,
}
