namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

public sealed class ApprovalForm
{
    /// <summary>The version of the preparation she was shown.</summary>
    public int Version { get; set; }

    /// <summary>"I have compared this with the signed minutes of the jury."</summary>
    public bool Compared { get; set; }
}
