namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>What an alert is about; the name is also its colour class.</summary>
public enum AlertKind
{
    Ok,
    Now,
    Warn,
    Fix,
}
