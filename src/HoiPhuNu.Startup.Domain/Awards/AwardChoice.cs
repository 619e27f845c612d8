namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>What the preparing organizer chose for one entry.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="AwardId">Null: no award.</param>
/// <param name="Reason">Needed where it is not what the ranking proposes.</param>
public sealed record AwardChoice(Guid EntryId, Guid? AwardId, string Reason);
