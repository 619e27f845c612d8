using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>The warnings of the day: raised, kept, cleared. Several times a day, so that what was put right is soon gone; a second run of a day changes only what changed.</summary>
public sealed class WatchWarnings(AppDbContext db, TimeProvider time) : IJob
{
    public Task RunAsync(CancellationToken cancel) => new WatchProjects(db).RunAsync(time.GetUtcNow().UtcDateTime, cancel);
}
