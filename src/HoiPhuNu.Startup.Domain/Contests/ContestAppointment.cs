using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>A person holds a role in a contest until it is revoked.</summary>
public sealed class ContestAppointment : AggregateRoot
{
    private ContestAppointment()
    {
    }

    public Guid ContestId { get; private set; }

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public ContestRole Role { get; private set; }

    public DateTime AppointedAt { get; private set; }

    public Guid AppointedById { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public static ContestAppointment Create(Guid contestId, Guid personId, ContestRole role, Guid byId, DateTime now)
    {
        var made = new ContestAppointment { ContestId = contestId, PersonId = personId, Role = role, AppointedById = byId, AppointedAt = now };
        made.Raise(new ContestRoleGiven(personId, byId, now, contestId, role));
        return made;
    }

    /// <summary>Why this person cannot take this role: she has an entry in the contest, or a role that does not go with it.</summary>
    /// <param name="role">The role to be given.</param>
    /// <param name="held">Roles she holds in the contest now.</param>
    /// <param name="hasEntry">She is the entrant of an entry in the contest, or helped with one.</param>
    /// <param name="hasHeadJudge">Somebody heads the jury already; there is one head judge.</param>
    public static Refusal? WhyCannotAppoint(ContestRole role, IReadOnlyCollection<ContestRole> held, bool hasEntry, bool hasHeadJudge = false)
    {
        if (held.Contains(role))
        {
            return ContestRefusals.RoleAlreadyHeld;
        }

        var judges = role is ContestRole.HeadJudge or ContestRole.Judge;
        var runs = !judges;
        if (hasEntry)
        {
            // Running or judging a contest one has an entry in is out of the question; only a helper may run nothing either.
            return judges ? ContestRefusals.EntrantCannotJudge : ContestRefusals.EntrantCannotRun;
        }

        if (judges && held.Any(r => r is ContestRole.Organizer or ContestRole.CoOrganizer or ContestRole.Secretary))
        {
            return ContestRefusals.OrganizerCannotJudge;
        }

        if (runs && held.Any(r => r is ContestRole.HeadJudge or ContestRole.Judge))
        {
            return ContestRefusals.JudgeCannotRun;
        }

        return role == ContestRole.HeadJudge && hasHeadJudge ? PeopleRefusals.HeadJudgeThere : null;
    }

    /// <param name="otherOrganizers">Organizers and co-organizers besides this one: a contest is never left without.</param>
    public Refusal? WhyCannotRevoke(int otherOrganizers) =>
        RevokedAt is not null ? ContestRefusals.RoleAlreadyRevoked
        : Role is ContestRole.Organizer or ContestRole.CoOrganizer && otherOrganizers == 0 ? PeopleRefusals.LastOrganizer
        : null;

    /// <summary>Ends the role; what was done in it stays, signed sheets too.</summary>
    public Refusal? Revoke(Guid byId, DateTime now, int otherOrganizers = 1)
    {
        if (WhyCannotRevoke(otherOrganizers) is { } refusal)
        {
            return refusal;
        }

        RevokedAt = now;
        Raise(new ContestRoleRevoked(PersonId, byId, now, ContestId, Role));
        return null;
    }
}
