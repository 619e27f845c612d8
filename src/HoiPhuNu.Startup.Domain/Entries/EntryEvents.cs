using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Entries;

public abstract record EntryEvent(Guid SubjectId, Guid? ActorId, DateTime At, Guid InContestId) : DomainEvent(SubjectId, ActorId, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record EntryStarted(Guid EntryId, Guid? ById, DateTime At, Guid InContestId) : EntryEvent(EntryId, ById, At, InContestId);

/// <summary>Page is the address of the page she typed on; one line for a piece of work, not for every key.</summary>
public sealed record EntryTypedByHelper(Guid EntryId, Guid? ById, DateTime At, Guid InContestId, string Page) : EntryEvent(EntryId, ById, At, InContestId);

/// <summary>Consent is how the woman agreed that she is helped.</summary>
public sealed record HelpBegan(Guid EntryId, Guid? ById, DateTime At, Guid InContestId, ConsentWay Consent) : EntryEvent(EntryId, ById, At, InContestId);

public sealed record HelpEnded(Guid EntryId, Guid? ById, DateTime At, Guid InContestId, Guid HelperId) : EntryEvent(EntryId, ById, At, InContestId);

/// <summary>InGrace marks a submission taken in the minutes after the deadline.</summary>
public sealed record EntrySubmitted(Guid EntryId, Guid? ById, DateTime At, Guid InContestId, int Number, string Code, bool InGrace, string ContentHash) : EntryEvent(EntryId, ById, At, InContestId);

/// <summary>Typed changes thrown away; the version that counts is in the draft again.</summary>
public sealed record EntryChangesDiscarded(Guid EntryId, Guid? ById, DateTime At, Guid InContestId, int Number) : EntryEvent(EntryId, ById, At, InContestId);

public sealed record EntryWithdrawn(Guid EntryId, Guid? ById, DateTime At, Guid InContestId) : EntryEvent(EntryId, ById, At, InContestId);

public sealed record EntryFoundValid(Guid EntryId, Guid? ById, DateTime At, Guid InContestId) : EntryEvent(EntryId, ById, At, InContestId);

public sealed record EntryFoundInvalid(Guid EntryId, Guid? ById, DateTime At, Guid InContestId) : EntryEvent(EntryId, ById, At, InContestId);

public sealed record EntryReturned(Guid EntryId, Guid? ById, DateTime At, Guid InContestId, DateTime Until) : EntryEvent(EntryId, ById, At, InContestId);

public sealed record EntryDisqualified(Guid EntryId, Guid? ById, DateTime At, Guid InContestId) : EntryEvent(EntryId, ById, At, InContestId);
