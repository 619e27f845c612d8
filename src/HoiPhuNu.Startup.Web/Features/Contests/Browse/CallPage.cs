using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>The whole call of one contest.</summary>
public sealed record CallPage(
    Guid Id,
    string Slug,
    string Title,
    string Theme,
    string Summary,
    string Rules,
    string RulesEnglish,
    ContestLevel Level,
    EntrantTypes EntrantTypes,
    string HostName,
    UnitLevel HostLevel,
    ContestStatus Status,
    DateTime OpensAt,
    DateTime ClosesAt,
    DateTime? PublishedAt,
    string? CancelReason,
    string ContactName,
    string ContactPhone)
{
    public DateTime Now { get; private set; }

    public CallState State { get; private set; }

    public IReadOnlyList<string> Tracks { get; private set; } = [];

    public IReadOnlyList<string> Sectors { get; private set; } = [];

    public IReadOnlyList<RoundOfCall> Rounds { get; private set; } = [];

    public IReadOnlyList<AwardOfCall> Awards { get; private set; } = [];

    /// <summary>She organizes, judges or keeps the files: she may not enter.</summary>
    public bool WorksHere { get; private set; }

    public int AwardCount => Awards.Sum(a => a.Quantity);

    public long AwardMoney => Awards.Sum(a => (a.Amount ?? 0) * a.Quantity);

    /// <summary>For a tel: link, however it was written.</summary>
    public string ContactDial => PhoneNumber.TryParse(ContactPhone, out var e164) ? e164 : string.Concat(ContactPhone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>Who was checked goes to the judges: between the deadline and the first round.</summary>
    public bool IsScreening => State == CallState.Judging && Rounds.All(r => r.Status == RoundStatus.Planned);

    /// <summary>The round judged now; if none is, the next one.</summary>
    public RoundOfCall? Current => State != CallState.Judging || IsScreening ? null : Rounds.FirstOrDefault(r => r.Status != RoundStatus.Decided);

    /// <summary>Two women or a cooperative group without papers are welcome where one of these is.</summary>
    public bool NeedsNoPapers => (EntrantTypes & (EntrantTypes.Individual | EntrantTypes.Group | EntrantTypes.LinkageGroup)) != 0;

    public static async Task<CallPage?> LoadAsync(AppDbContext db, string slug, Viewer? viewer, DateTime now, CancellationToken cancel)
    {
        var page = await db.Contests.AsNoTracking().Public().Where(c => c.Slug == slug)
            .Select(c => new CallPage(
                c.Id, c.Slug, c.Title, c.Theme, c.Summary, c.RulesMarkdown, c.RulesMarkdownEnglish, c.Level, c.EntrantTypes, c.HostUnit.Name, c.HostUnit.Level,
                c.Status, c.OpensAt!.Value, c.ClosesAt!.Value, c.PublishedAt, c.CancelReason, c.ContactName, c.ContactPhone))
            .SingleOrDefaultAsync(cancel);
        return page is null ? null : await page.WithPartsAsync(db, viewer, now, cancel);
    }

    private async Task<CallPage> WithPartsAsync(AppDbContext db, Viewer? viewer, DateTime now, CancellationToken cancel)
    {
        var contest = db.Contests.AsNoTracking().Public().Where(c => c.Id == Id);
        Now = now;
        State = ContestCard.StateOf(Status, OpensAt, ClosesAt, now);
        var tracks = await contest.SelectMany(c => c.Tracks).OrderBy(t => t.Order).Select(t => new { t.Id, t.Name }).ToListAsync(cancel);
        Tracks = [.. tracks.Select(t => t.Name)];
        Sectors = await contest.SelectMany(c => c.Sectors).OrderBy(s => s.Order).Select(s => s.Name).ToListAsync(cancel);
        Rounds = await contest.SelectMany(c => c.Rounds).OrderBy(r => r.Order)
            .Select(r => new RoundOfCall(r.Id, r.Name, r.Status, r.ReadsPerEntry, r.AdvancePerTrack, r.ScoringClosesAt, r.TotalPoints)).ToListAsync(cancel);
        var criteria = await contest.SelectMany(c => c.Rounds).SelectMany(r => r.Criteria).OrderBy(c => c.Order)
            .Select(c => new CriterionOfCall(c.RoundId, c.Name, c.Guidance, c.MaxPoints)).ToListAsync(cancel);
        foreach (var round in Rounds)
        {
            round.Criteria = [.. criteria.Where(c => c.RoundId == round.Id)];
        }

        var awards = await db.AwardsAnnounced().AsNoTracking().Where(a => a.ContestId == Id).OrderBy(a => a.Rank).ThenBy(a => a.Name)
            .Select(a => new { a.TrackId, a.Name, a.Quantity, a.Amount, a.InKind, a.Sponsor, a.Certificate }).ToListAsync(cancel);
        // Without a track an award is given in each of them.
        Awards = [.. awards.Select(a => new AwardOfCall(
            a.Name, a.TrackId is null ? a.Quantity * Math.Max(1, tracks.Count) : a.Quantity, a.TrackId is null && tracks.Count > 1 ? a.Quantity : null,
            tracks.Count > 1 ? tracks.Find(t => t.Id == a.TrackId)?.Name : null, a.Amount, a.InKind, a.Sponsor, a.Certificate))];
        WorksHere = viewer is not null && State is (CallState.Open or CallState.Upcoming) && await contest.WorkedInBy(viewer.PersonId).AnyAsync(cancel);
        return this;
    }
}
