using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Mine;

/// <summary>Her projects, as a woman.</summary>
public sealed record MyProjectsPage(IReadOnlyList<MyProjectsPage.Row> Projects, DateOnly Today)
{
    /// <param name="NextId">The check-in that comes next.</param>
    public sealed record Row(Guid Id, string Title, string Unit, string AwardName, bool IsClosed, BusinessState? State, Guid? NextId, DateOnly? NextOn, CheckInStatus? NextStatus);
}
