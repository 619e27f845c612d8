namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a project was taken over from.</summary>
/// <param name="EntryId">Null: from outside.</param>
/// <param name="ContestId">Of the entry.</param>
/// <param name="AwardName">Empty: none.</param>
/// <param name="Year">Of the contest, or of the beginning.</param>
public sealed record ProjectSource(Guid? EntryId, Guid? ContestId, string AwardName, int Year);
