using HoiPhuNu.Startup.Web.Features.People.Invitations;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

/// <param name="HasHeadJudge">Then that role is not offered.</param>
public sealed record InviteToContestPage(Guid ContestId, string Slug, string Title, bool HasHeadJudge, InvitationForm Form);
