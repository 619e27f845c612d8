using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.People.Invitations;

/// <summary>What an invitation gives: units give theirs here, contests theirs in the context Contests.</summary>
public interface IInvitedRoles
{
    bool Gives(InvitedRole role);

    /// <summary>The words of it, and where she goes after accepting.</summary>
    Task<InvitedTo> DescribeAsync(Invitation invitation, CancellationToken cancel);

    /// <summary>Why this person cannot take it: she has an entry, holds what does not go with it, holds it already.</summary>
    Task<Refusal?> WhyCannotAsync(Invitation invitation, Guid personId, CancellationToken cancel);

    /// <summary>Gives it. Call it inside WriteAsync, after asking why not in the same transaction.</summary>
    void Give(Invitation invitation, Guid personId, DateTime now);
}
