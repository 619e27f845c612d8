using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Milestones;

/// <param name="In">The project.</param>
/// <param name="Rows">In the order in which they are due.</param>
/// <param name="Whole">Of the whole project, percent by weight; null: none promised.</param>
/// <param name="Files">Evidence of all of them.</param>
/// <param name="Viewer">Who looks.</param>
/// <param name="Today">Vietnam time.</param>
public sealed record MilestonesPage(FollowedProject In, IReadOnlyList<MilestonesPage.Row> Rows, int? Whole, IReadOnlyList<StoredFile> Files, Viewer Viewer, DateOnly Today)
{
    /// <summary>Her own, or staff.</summary>
    public bool MayMove(Milestone milestone) => In.MayWork || milestone?.OwnerId == In.ViewerId;

    public FilesPanel FilesOf(Milestone milestone) =>
        FilesPanel.Of(milestone.Id, $"/theo-doi/moc/{milestone.Id}/tep", milestone.Title, Files, Viewer, mayAdd: MayMove(milestone) && In.Project.ClosedAt is null);

    public sealed record Row(Milestone Milestone, string Owner);
}
