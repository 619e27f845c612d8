namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Marks an answer whose body people sent: whatever stands in it, nothing of it runs.</summary>
public sealed class InertAnswer
{
    public const string Policy = "sandbox; default-src 'none'";

    public const string Kept = "private, max-age=86400, immutable";
}
