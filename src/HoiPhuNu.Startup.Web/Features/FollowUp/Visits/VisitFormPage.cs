using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <param name="In">The project.</param>
/// <param name="Visit">Null: a new one.</param>
/// <param name="Form">As typed.</param>
/// <param name="Owners">Who may take on an action.</param>
public sealed record VisitFormPage(FollowedProject In, Visit? Visit, VisitForm Form, IReadOnlyList<FieldOption> Owners)
{
    public string Address => Visit is null ? $"/theo-doi/{In.Project.Id}/tham/moi" : $"/theo-doi/tham/{Visit.Id}/sua";
}
