using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Accounts;

public sealed record AccountRegistered(Guid AccountId, Guid? ById, DateTime At) : DomainEvent(AccountId, ById, At);

public sealed record SignedIn(Guid AccountId, Guid? ById, DateTime At) : DomainEvent(AccountId, ById, At);

public sealed record SignInFailed(Guid AccountId, Guid? ById, DateTime At) : DomainEvent(AccountId, ById, At);

/// <summary>By a secretary, for an entrant of her contest: for whom, not the link.</summary>
public sealed record PasswordLinkIssued(Guid AccountId, Guid? ById, DateTime At, Guid LinkId, Guid? InContestId) : DomainEvent(AccountId, ById, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record PasswordChanged(Guid AccountId, Guid? ById, DateTime At) : DomainEvent(AccountId, ById, At);

/// <summary>She changed how she is reached; what it was and is stays out of the log.</summary>
public sealed record ContactChanged(Guid AccountId, Guid? ById, DateTime At) : DomainEvent(AccountId, ById, At);

/// <summary>From the command line of the server: there is nobody to name as the one who did it.</summary>
public sealed record AdministratorMade(Guid AccountId, Guid? ById, DateTime At) : DomainEvent(AccountId, ById, At);
