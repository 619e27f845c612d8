using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>
/// The frozen entry as judges read it: its content and nothing else. How to reach the entrant, where she lives, when she was born, her
/// ethnic group and household class stand in another document that no query of this folder selects.
/// </summary>
public sealed record Paper(string Code, string Sector, string Track, int VersionNumber, DateTime SubmittedAt, EntryContent Content);
