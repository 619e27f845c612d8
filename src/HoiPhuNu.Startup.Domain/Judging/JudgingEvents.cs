using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

public abstract record JudgingEvent(Guid SubjectId, Guid? ActorId, DateTime At, Guid InContestId) : DomainEvent(SubjectId, ActorId, At)
{
    public override Guid? ContestId => InContestId;
}

public sealed record SheetAssigned(Guid SheetId, Guid? ById, DateTime At, Guid InContestId, Guid RoundId, Guid EntryId, Guid JudgeId, bool ByHand) : JudgingEvent(SheetId, ById, At, InContestId);

public sealed record SheetRemoved(Guid SheetId, Guid? ById, DateTime At, Guid InContestId, Guid EntryId, Guid JudgeId) : JudgingEvent(SheetId, ById, At, InContestId);

public sealed record ScoresSaved(Guid SheetId, Guid? ById, DateTime At, Guid InContestId, IReadOnlyList<ScoreChange> Changes) : JudgingEvent(SheetId, ById, At, InContestId);

/// <summary>Total in hundredths of a point.</summary>
public sealed record SheetSigned(Guid SheetId, Guid? ById, DateTime At, Guid InContestId, int Revision, int Total) : JudgingEvent(SheetId, ById, At, InContestId);

public sealed record SheetReopened(Guid SheetId, Guid? ById, DateTime At, Guid InContestId, int Revision) : JudgingEvent(SheetId, ById, At, InContestId);

public sealed record JudgeRecused(Guid SheetId, Guid? ById, DateTime At, Guid InContestId, Guid EntryId) : JudgingEvent(SheetId, ById, At, InContestId);

public sealed record ConflictDeclared(Guid ConflictId, Guid? ById, DateTime At, Guid InContestId, Guid JudgeId, Guid EntryId) : JudgingEvent(ConflictId, ById, At, InContestId);

public sealed record TieDecided(Guid DecisionId, Guid? ById, DateTime At, Guid InContestId, Guid RoundId, IReadOnlyList<Guid> EntryIds) : JudgingEvent(DecisionId, ById, At, InContestId);

/// <summary>One judge's list for a round is ready: one message for all her new entries, not one for each.</summary>
public sealed record JudgeGotEntries(Guid JudgeId, Guid? ById, DateTime At, Guid InContestId, Guid RoundId, int Count) : JudgingEvent(JudgeId, ById, At, InContestId);

public sealed record RoundDecided(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, int Entries, int GoOn, int Overrides) : JudgingEvent(RoundId, ById, At, InContestId);

/// <summary>A plan of the automatic spread was put into effect; the seed makes the same plan again from the same records.</summary>
public sealed record EntriesSpread(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, long Seed, int Added, int Removed, int Shortfalls) : JudgingEvent(RoundId, ById, At, InContestId);

/// <summary>Found valid after the round had begun, and taken into it by an organizer.</summary>
public sealed record EntryJoinedRound(Guid RoundEntryId, Guid? ById, DateTime At, Guid InContestId, Guid RoundId, Guid EntryId, Guid EntryVersionId) : JudgingEvent(RoundEntryId, ById, At, InContestId);

/// <summary>A later decision about the same entries took its place.</summary>
public sealed record TieDecisionReplaced(Guid DecisionId, Guid? ById, DateTime At, Guid InContestId, Guid RoundId) : JudgingEvent(DecisionId, ById, At, InContestId);

public sealed record PanelChanged(Guid RoundId, Guid? ById, DateTime At, Guid InContestId, IReadOnlyList<Guid> Added, IReadOnlyList<Guid> Removed) : JudgingEvent(RoundId, ById, At, InContestId);
