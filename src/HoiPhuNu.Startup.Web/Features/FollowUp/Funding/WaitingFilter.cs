namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

public sealed class WaitingFilter
{
    public const string Largest = "lon";

    public WaitingKind Viec { get; set; }

    /// <summary>In the project's title, its code, the woman's name.</summary>
    public string? Tim { get; set; }

    /// <summary>Empty: who waits longest first.</summary>
    public string? Xep { get; set; }
}
