namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

/// <summary>What ties a person to a contest besides a role: entries answer it, they know their entrants and helpers.</summary>
public interface IContestTies
{
    /// <summary>She is the entrant of an entry in the contest, or helps or helped with one.</summary>
    Task<bool> HasEntryAsync(Guid contestId, Guid personId, CancellationToken cancel);
}
