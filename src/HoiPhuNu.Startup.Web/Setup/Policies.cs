namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>The outer fence; the inner one is the named query that takes the viewer. Without any attribute a page is for signed-in people.</summary>
public static class Policies
{
    public const string Administrator = nameof(Administrator);

    /// <summary>Organizer of some unit: may open contests.</summary>
    public const string Organizer = nameof(Organizer);

    /// <summary>Officer of some unit: enters for women.</summary>
    public const string Officer = nameof(Officer);

    /// <summary>Organizer of some unit, or an administrator: writes news.</summary>
    public const string Editor = nameof(Editor);

    /// <summary>Coordinates the mentoring of some unit, or organizes for it.</summary>
    public const string Coordinator = nameof(Coordinator);

    /// <summary>In charge of the supported projects of some unit.</summary>
    public const string ProjectManager = nameof(ProjectManager);

    /// <summary>Approves the payments of some unit.</summary>
    public const string FundApprover = nameof(FundApprover);

    /// <summary>Works on supported projects: officer, in charge, or approving.</summary>
    public const string FollowUpStaff = nameof(FollowUpStaff);

    /// <summary>Types records and reports: officer, or in charge of figures.</summary>
    public const string Figures = nameof(Figures);

    /// <summary>In charge of the figures of some unit.</summary>
    public const string FiguresLead = nameof(FiguresLead);
}
