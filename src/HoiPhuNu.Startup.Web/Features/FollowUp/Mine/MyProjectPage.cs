using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Mine;

/// <summary>A woman's own project: what was promised, what came, what is due next, what was said. No warnings and nothing sensitive.</summary>
public sealed record MyProjectPage(
    MyProjectPage.Top Project,
    IReadOnlyList<ProjectParts.SupportLine> Supports,
    IReadOnlyList<ProjectParts.TrancheLine> Tranches,
    IReadOnlyList<ProjectParts.MilestoneLine> Milestones,
    IReadOnlyList<ProjectParts.CheckInLine> CheckIns,
    IReadOnlyList<ProjectParts.SentLine> Sent,
    IReadOnlyList<ProjectParts.VisitLine> Visits,
    IReadOnlyList<ProjectParts.ActionLine> Actions,
    IReadOnlyList<ProjectParts.PairLine> Pairs,
    IReadOnlyList<MyProjectPage.Call> Calls,
    Guid ViewerId,
    DateOnly Today)
{
    private const int MostCalls = 3;

    /// <summary>What she entered since, and what else of hers is supported.</summary>
    public Afterwards After { get; private init; } = Afterwards.None;

    public ProjectParts.MoneySum Money => ProjectParts.Sum(Supports);

    public int? Progress => ProjectParts.Progress(Milestones);

    /// <summary>A question waits for her answer: before anything else.</summary>
    public ProjectParts.CheckInLine? Returned => CheckIns.Where(c => c.Status == CheckInStatus.Returned).MinBy(c => c.DueOn);

    public ProjectParts.CheckInLine? Next => ProjectParts.Next(CheckIns);

    /// <summary>Check-ins of which something was sent, the latest first.</summary>
    public IReadOnlyList<Told> Tellings
    {
        get
        {
            var sent = Sent.ToLookup(v => v.CheckInId);
            return [.. CheckIns.Where(c => sent.Contains(c.Id)).Reverse().Select(c => new Told(c, [.. sent[c.Id]], Project.ClosedAt is null))];
        }
    }

    /// <summary>She may fill the next one already.</summary>
    public bool MayFillNext => Next?.OpensOn <= Today;

    /// <summary>Of those she sees to herself.</summary>
    public ProjectParts.MilestoneLine? NextMilestone => Milestones.FirstOrDefault(m => m.DoneOn is null && m.OwnerId == ViewerId);

    public static async Task<MyProjectPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var today = VietnamTime.Today(now);
        var top = await db.SupportedProjects.AsNoTracking().OwnedBy(viewer).Where(p => p.Id == id)
            .Select(p => new Top(
                p.Id,
                p.Code,
                p.Title,
                p.Unit.Name,
                p.AwardName,
                p.EntryId,
                db.Contests.Where(c => c.Id == p.ContestId).Select(c => c.Title).FirstOrDefault(),
                p.LegalForm,
                p.ClosedAt))
            .SingleOrDefaultAsync(cancel);
        if (top is null)
        {
            return null;
        }

        var (checkIns, sent) = await ProjectParts.CheckInsWithVersionsAsync(db, id, cancel);
        return new MyProjectPage(
            top,
            await ProjectParts.SupportsAsync(db, id, cancel),
            await ProjectParts.TranchesAsync(db, id, cancel),
            await ProjectParts.MilestonesAsync(db, id, cancel),
            checkIns,
            sent,
            await ProjectParts.VisitsAsync(db, id, cancel),
            // What was agreed about a warning among the staff is not for her, unless it is hers to do.
            [.. (await ProjectParts.ActionsAsync(db, id, cancel)).Where(a => a.Source != ActionSource.Warning || a.OwnerId == viewer.PersonId)],
            await ProjectParts.PairsAsync(db, viewer.PersonId, db.Mentorships.OwnedBy(viewer), cancel),
            await db.Contests.AsNoTracking().TakingEntriesAt(now).Where(c => !db.Entries.Any(e => e.ContestId == c.Id && e.PersonId == viewer.PersonId)).OrderBy(c => c.ClosesAt).Take(MostCalls).Select(c => new Call(c.Slug, c.Title, c.ClosesAt!.Value)).ToListAsync(cancel),
            viewer.PersonId,
            today)
        {
            After = await Afterwards.ForHerAsync(db, viewer, id, cancel),
        };
    }

    public sealed record Top(Guid Id, string Code, string Title, string Unit, string AwardName, Guid? EntryId, string? Contest, LegalForm LegalForm, DateTime? ClosedAt);

    /// <summary>A check-in as she reads it: what she was asked, what she said.</summary>
    /// <param name="CheckIn">Which.</param>
    /// <param name="Versions">As they were sent, at least one.</param>
    /// <param name="IsOpen">The project is followed: a question may still be answered.</param>
    public sealed record Told(ProjectParts.CheckInLine CheckIn, IReadOnlyList<ProjectParts.SentLine> Versions, bool IsOpen)
    {
        public ProjectParts.SentLine Last => Versions[^1];

        public IEnumerable<ProjectParts.SentLine> Earlier => Versions.SkipLast(1).Reverse();

        /// <summary>Every question, with what was sent after it.</summary>
        public IReadOnlyList<ProjectParts.AskedLine> Asked =>
        [
            .. from pair in Versions.Zip(Versions.Skip(1).Append(null))
               where pair.First.Question.Length > 0
               let after = pair.Second
               select new ProjectParts.AskedLine(CheckIn.Id, CheckIn.Month, CheckIn.DueOn, CheckIn.Status, pair.First.Question, pair.First.AskedAt, pair.First.Answers, after?.Answers, after?.SentAt),
        ];
    }

    /// <summary>A contest she could enter now.</summary>
    public sealed record Call(string Slug, string Title, DateTime ClosesAt);
}
