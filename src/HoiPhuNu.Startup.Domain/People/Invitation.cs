using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

/// <summary>A single-use link, seven days, that gives its reader a role. Only the hash of the link's secret is kept.</summary>
public sealed class Invitation : AggregateRoot
{
    public const int TokenHashLength = 64;
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    private Invitation()
    {
    }

    /// <summary>SHA-256 of the secret, hexadecimal.</summary>
    public string TokenHash { get; private set; } = "";

    public InvitedRole Role { get; private set; }

    public Guid? ContestId { get; private set; }

    public Guid? UnitId { get; private set; }

    /// <summary>Whom it was meant for, as typed by the inviter.</summary>
    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    public Guid IssuedById { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    public Guid? AcceptedById { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public static Invitation ToContest(Guid contestId, InvitedRole role, string name, string? email, string tokenHash, Guid byId, DateTime now) =>
        Issue(contestId, null, role, name, email, tokenHash, byId, now);

    public static Invitation ToUnit(Guid unitId, InvitedRole role, string name, string? email, string tokenHash, Guid byId, DateTime now) =>
        Issue(null, unitId, role, name, email, tokenHash, byId, now);

    public Refusal? WhyCannotAccept(DateTime now) =>
        RevokedAt is not null ? PeopleRefusals.InvitationRevoked
        : AcceptedAt is not null ? PeopleRefusals.InvitationUsed
        : now > ExpiresAt ? PeopleRefusals.InvitationExpired(ExpiresAt)
        : null;

    public Refusal? Accept(Guid personId, DateTime now)
    {
        if (WhyCannotAccept(now) is { } refusal)
        {
            return refusal;
        }

        AcceptedAt = now;
        AcceptedById = personId;
        Raise(new InvitationAccepted(Id, personId, now, ContestId, UnitId, Role));
        return null;
    }

    public Refusal? WhyCannotRevoke() =>
        AcceptedAt is not null ? PeopleRefusals.InvitationUsed
        : RevokedAt is not null ? PeopleRefusals.AlreadyRevoked
        : null;

    public Refusal? Revoke(Guid byId, DateTime now)
    {
        if (WhyCannotRevoke() is { } refusal)
        {
            return refusal;
        }

        RevokedAt = now;
        Raise(new InvitationRevoked(Id, byId, now, ContestId));
        return null;
    }

    private static Invitation Issue(Guid? contestId, Guid? unitId, InvitedRole role, string name, string? email, string tokenHash, Guid byId, DateTime now)
    {
        var made = new Invitation
        {
            ContestId = contestId,
            UnitId = unitId,
            Role = role,
            Name = VietnameseText.Clean(name),
            Email = email,
            TokenHash = tokenHash,
            IssuedById = byId,
            IssuedAt = now,
            ExpiresAt = now + Life,
        };
        made.Raise(new InvitationIssued(made.Id, byId, now, contestId, unitId, role));
        return made;
    }
}
