using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <param name="Access">The pair and what the viewer is to it.</param>
/// <param name="Session">The planned session that took place, or the log to be put right; null: a new one.</param>
/// <param name="Open">Actions not done yet, shown before the next talk.</param>
/// <param name="Form">As typed.</param>
/// <param name="AskAnother">The day holds a session already: the box is shown.</param>
public sealed record LogPage(PairAccess Access, MentoringSession? Session, IReadOnlyList<ActionItem> Open, LogForm Form, bool AskAnother)
{
    /// <summary>Quick choices of the minutes.</summary>
    public static IReadOnlyList<int> Quick { get; } = [15, 30, 45, 60, 90, 120];

    /// <summary>One was chosen and must be chosen again.</summary>
    public bool PhotoIsAsked => Form.Photo is not null;

    public bool IsAmendment => Session is { Status: SessionStatus.Held };

    public string Address => Session is null ? $"/dong-hanh/cap/{Access.Pair.Id}/ghi" : IsAmendment ? $"/dong-hanh/buoi/{Session.Id}/sua" : $"/dong-hanh/buoi/{Session.Id}/ghi";
}
