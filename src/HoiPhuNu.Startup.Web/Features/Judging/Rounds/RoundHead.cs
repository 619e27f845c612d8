using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Rounds;

/// <summary>What the top of every page about one round says.</summary>
/// <param name="Manages">The viewer organizes the contest.</param>
/// <param name="Heads">The viewer heads its jury.</param>
public sealed record RoundHead(
    Guid Id,
    Guid ContestId,
    string Slug,
    string ContestTitle,
    string Name,
    int Order,
    RoundStatus Status,
    int Reads,
    int? Advance,
    DateTime? ClosesAt,
    bool IsLast,
    bool Manages,
    bool Heads)
{
    public string Assigning => $"/to-chuc/{Slug}/phan-cong/{Id}";

    public string Ranking => $"/to-chuc/{Slug}/xep-hang/{Id}";

    public string Deciding => $"/to-chuc/{Slug}/quyet-dinh/{Id}";

    public string HeadJudge => $"/cham-diem/truong-ban/{Id}";

    /// <summary>Scores of a round are for organizers once it is locked; for the head judge always.</summary>
    public bool ShowsScores => Heads || Status is RoundStatus.Locked or RoundStatus.Decided;

    /// <summary>Null unless the viewer organizes the contest of this address.</summary>
    public static async Task<RoundHead?> ManagedAsync(AppDbContext db, Viewer viewer, string slug, Guid roundId, CancellationToken cancel) =>
        await FindAsync(db, viewer, roundId, cancel) is { Manages: true } head && head.Slug == slug ? head : null;

    /// <summary>Null unless the viewer organizes the contest or heads its jury.</summary>
    public static async Task<RoundHead?> SeenAsync(AppDbContext db, Viewer viewer, string slug, Guid roundId, CancellationToken cancel) =>
        await FindAsync(db, viewer, roundId, cancel) is { } head && (head.Manages || head.Heads) && head.Slug == slug ? head : null;

    /// <summary>Null unless the viewer heads the jury.</summary>
    public static async Task<RoundHead?> HeadedAsync(AppDbContext db, Viewer viewer, Guid roundId, CancellationToken cancel) =>
        await FindAsync(db, viewer, roundId, cancel) is { Heads: true } head ? head : null;

    private static Task<RoundHead?> FindAsync(AppDbContext db, Viewer viewer, Guid roundId, CancellationToken cancel) => (
        from round in db.Rounds.AsNoTracking()
        where round.Id == roundId
        join contest in db.Contests on round.ContestId equals contest.Id
        select new RoundHead(
            round.Id,
            contest.Id,
            contest.Slug,
            contest.Title,
            round.Name,
            round.Order,
            round.Status,
            round.ReadsPerEntry,
            round.AdvancePerTrack,
            round.ScoringClosesAt,
            !db.Rounds.Any(r => r.ContestId == contest.Id && r.Order > round.Order),
            db.RoundsManagedBy(viewer).Any(r => r.Id == round.Id),
            db.RoundsHeadedBy(viewer).Any(r => r.Id == round.Id))).SingleOrDefaultAsync(cancel);
}
