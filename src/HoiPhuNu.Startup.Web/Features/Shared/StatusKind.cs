namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>The ten looks of a status; which word stands in it is the context's business.</summary>
public enum StatusKind
{
    Done,
    Doing,
    Todo,
    Fix,
    Waiting,
    Locked,
    Off,
    Award,
    Reopened,
    Info,
}
