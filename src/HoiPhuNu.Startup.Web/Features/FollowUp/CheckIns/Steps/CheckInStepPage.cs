namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>Everything around the form of one page.</summary>
public abstract class CheckInStepPage
{
    public CheckInAccess Access { get; set; } = null!;

    public CheckInStep Step { get; set; } = null!;

    /// <summary>Figures beside the questions.</summary>
    public EarlierFigures Earlier { get; set; } = null!;

    /// <summary>What the page was shown with; posted back.</summary>
    public string Version { get; set; } = "";

    /// <summary>She came from the check page to change one answer.</summary>
    public bool FromCheck { get; set; }

    /// <summary>Why nothing can be changed any more.</summary>
    public string? ClosedBecause { get; set; }

    /// <summary>Answers as they are kept: beside her own when somebody else was faster.</summary>
    public IReadOnlyList<CheckInFact> Kept { get; set; } = [];

    public bool IsConflict { get; set; }

    /// <summary>With herself: what she typed here differs from what she saved a moment ago.</summary>
    public bool IsOwnConflict { get; set; }

    /// <summary>Null: nothing is kept yet.</summary>
    public DateTime? SavedAt => Access.CheckIn.DraftSavedAt;

    public int Number => CheckInSteps.NumberOf(Step);
}
