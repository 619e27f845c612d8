namespace HoiPhuNu.Startup.Domain.Mentoring;

public enum CohortStatus
{
    /// <summary>Needs are collected and may be edited.</summary>
    Preparing = 1,

    /// <summary>Proposals went out; pairs run.</summary>
    Running = 2,

    Closed = 3,
}
