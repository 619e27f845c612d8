using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <param name="Access">The pair and what the viewer is to it.</param>
/// <param name="Session">The session to be moved; null: a new one.</param>
/// <param name="Form">As typed.</param>
public sealed record PlanPage(PairAccess Access, MentoringSession? Session, PlanForm Form)
{
    public string Address => Session is null ? $"/dong-hanh/cap/{Access.Pair.Id}/hen" : $"/dong-hanh/buoi/{Session.Id}/doi-hen";
}
