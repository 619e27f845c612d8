namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>How an entry is called in lists of organizers and of the head judge. Nothing of where the entrant lives or how to reach her.</summary>
/// <param name="Entrant">Her name.</param>
/// <param name="EntrantId">Her person id.</param>
public sealed record EntryLabel(Guid EntryId, Guid RoundEntryId, string Code, string Title, string Entrant, Guid EntrantId);
