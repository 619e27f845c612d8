using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Milestones;

/// <param name="In">The project.</param>
/// <param name="Milestone">Null: a new one.</param>
/// <param name="Form">As typed.</param>
/// <param name="Owners">Who may see to it.</param>
public sealed record MilestoneFormPage(FollowedProject In, Milestone? Milestone, MilestoneForm Form, IReadOnlyList<FieldOption> Owners)
{
    public string Address => Milestone is null ? $"/theo-doi/{In.Project.Id}/moc/moi" : $"/theo-doi/moc/{Milestone.Id}";
}
