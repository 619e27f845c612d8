namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>Found valid after the round began, and not in it.</summary>
public sealed record LateEntry(Guid EntryId, string Code, string Title);
