using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>Where the results of a contest stand: not decided, to be prepared, waiting for the second organizer, published.</summary>
public sealed class PublicationPage
{
    public required string Slug { get; init; }

    public required string ContestTitle { get; init; }

    public required ContestStatus Status { get; init; }

    /// <summary>Null: the last round is not decided yet.</summary>
    public LastRound? Round { get; init; }

    public IReadOnlyDictionary<Guid, ProposedAward> Proposal { get; init; } = new Dictionary<Guid, ProposedAward>();

    public PreparationForm Form { get; init; } = new();

    public SendBackForm SendBack { get; init; } = new();

    public ResultsPublication? Prepared { get; init; }

    public string PreparedBy { get; init; } = "";

    public bool PreparedByViewer { get; init; }

    /// <summary>Why this viewer cannot approve it now; null: she can.</summary>
    public Refusal? WhyNotApprove { get; init; }

    public bool HasChanged { get; init; }

    public IReadOnlyList<Published> History { get; init; } = [];

    public string View => Round is null ? "Waiting" : Prepared is not null ? "Review" : "Prepare";

    public IEnumerable<ResultRow> RowsInOrder => Prepared is null ? [] : ResultsSnapshot.InOrder(Prepared.Rows);

    public long Money => Prepared is null ? 0 : Prepared.Rows.Sum(r => r.Amount ?? 0) + Prepared.CollectiveRows.Sum(r => r.Amount ?? 0);

    public static async Task<PublicationPage?> LoadAsync(AppDbContext db, string slug, Viewer viewer, PreparationForm? typed, DateTime now, CancellationToken cancel)
    {
        var contest = await db.Contests.ManagedBy(viewer).AsNoTracking().SingleOrDefaultAsync(c => c.Slug == slug, cancel);
        if (contest is null)
        {
            return null;
        }

        // Who stands beside it: who approved; of the one that waits, who prepared it.
        var all = await (
            from p in db.ResultsPublications.AsNoTracking()
            where p.ContestId == contest.Id
            join who in db.People on p.ApprovedById ?? (p.Status == PublicationStatus.Prepared ? (Guid?)p.PreparedById : null) equals (Guid?)who.Id into people
            from person in people.DefaultIfEmpty()
            orderby p.Number descending
            select new Published(p.Number, p.Status, p.ApprovedAt ?? p.VoidedAt ?? p.PreparedAt, (string?)person!.FullName ?? "", p.VoidReason ?? "")).ToListAsync(cancel);
        var waiting = all.Find(p => p.Status == PublicationStatus.Prepared);
        var history = all.FindAll(p => p != waiting);
        var prepared = waiting is null ? null : await db.ResultsPublications.AsNoTracking().Include(p => p.Rows).Include(p => p.CollectiveRows).AsSplitQuery()
            .SingleOrDefaultAsync(p => p.ContestId == contest.Id && p.Status == PublicationStatus.Prepared, cancel);
        var ready = contest.Status is ContestStatus.Decided or ContestStatus.Published;
        var round = ready ? await LastRound.LoadAsync(db, contest, prepared?.Facts.DecisionNumber ?? typed?.DecisionNumber ?? "", cancel) : null;
        if (round is null)
        {
            return new PublicationPage { Slug = slug, ContestTitle = contest.Title, Status = contest.Status, History = history };
        }

        var proposal = AwardProposal.Of(round.Awards, round.Ranked);
        if (prepared is null)
        {
            return new PublicationPage { Slug = slug, ContestTitle = contest.Title, Status = contest.Status, Round = round, Proposal = proposal, History = history, Form = typed ?? Proposed(round, proposal) };
        }

        var choices = prepared.Rows.ToDictionary(r => r.EntryId, r => new AwardChoice(r.EntryId, r.AwardId, r.OverrideReason));
        var hash = ResultsSnapshot.Hash(round.Facts, prepared.Statement, round.Rows(prepared.Id, choices), round.Collective(prepared.Id));
        return new PublicationPage
        {
            Slug = slug,
            ContestTitle = contest.Title,
            Status = contest.Status,
            Round = round,
            Proposal = proposal,
            Prepared = prepared,
            PreparedBy = waiting!.By,
            PreparedByViewer = prepared.PreparedById == viewer.PersonId,
            WhyNotApprove = prepared.WhyCannotApprove(viewer.PersonId, hash, now),
            HasChanged = hash != prepared.SnapshotHash,
            History = history,
            SendBack = new SendBackForm { Version = prepared.Version },
        };
    }

    private static PreparationForm Proposed(LastRound round, IReadOnlyDictionary<Guid, ProposedAward> proposal) => new()
    {
        Choices = [.. round.Lines.Select(l => new ChoiceForm { EntryId = l.EntryId, AwardId = proposal[l.EntryId].AwardId })],
    };

    public sealed record Published(int Number, PublicationStatus Status, DateTime At, string By, string Reason);
}
