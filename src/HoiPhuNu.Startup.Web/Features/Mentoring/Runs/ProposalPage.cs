using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>One proposal: who gets whom and why, who gets nobody and why, what differs from the run before.</summary>
/// <param name="Run">With its cohort; not tracked.</param>
/// <param name="Before">Number of the run it is compared with; null: the first one.</param>
/// <param name="Changes">Against it; everything is new in the first one.</param>
/// <param name="Women">Those the filter shows.</param>
/// <param name="WomenNames">By need, of all in the cohort.</param>
/// <param name="MentorNames">By profile, of all in the run.</param>
/// <param name="Topics">By id.</param>
/// <param name="Wishes">Pins first.</param>
/// <param name="Open">Pairs proposed or running now.</param>
/// <param name="New">Pairs that sending would propose.</param>
public sealed record ProposalPage(
    MatchRun Run,
    int? Before,
    IReadOnlyList<MatchChange> Changes,
    PageOf<ProposedWoman> Women,
    IReadOnlyDictionary<Guid, string> WomenNames,
    IReadOnlyDictionary<Guid, string> MentorNames,
    IReadOnlyDictionary<Guid, string> Topics,
    IReadOnlyList<WishRow> Wishes,
    IReadOnlySet<MatchAssignment> Open,
    int New)
{
    private const int Size = 50;

    public ProposalFilter Filter { get; private init; }

    public string? Search { get; private init; }

    public bool IsDraft => Run.SentAt is null && Run.Cohort.Status != CohortStatus.Closed;

    /// <summary>A wish came after the run: it does not know it. Everything else that changed is found when it is sent.</summary>
    public bool KnowsAllWishes => Wishes.All(w => w.At <= Run.MadeAt);

    public int All => WomenNames.Count;

    public int Count(MatchChangeKind kind) => Changes.Count(c => c.Kind == kind);

    public string Mentor(Guid id) => MentorNames.GetValueOrDefault(id, "…");

    public string Woman(Guid id) => WomenNames.GetValueOrDefault(id, "…");

    public string Topic(Guid id) => Topics.GetValueOrDefault(id, "…");

    public static async Task<ProposalPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid runId, ProposalFilter filter, string? search, int page, CancellationToken cancel)
    {
        var run = await db.MatchRuns.AsNoTracking().CoordinatedBy(viewer).Include(r => r.Cohort).SingleOrDefaultAsync(r => r.Id == runId, cancel);
        if (run is null)
        {
            return null;
        }

        var before = await db.MatchRuns.AsNoTracking().Where(r => r.CohortId == run.CohortId && (run.AdjustedFromId == null ? r.Number < run.Number : r.Id == run.AdjustedFromId))
            .OrderByDescending(r => r.Number).Select(r => new { r.Number, r.Result }).FirstOrDefaultAsync(cancel);
        var mentorIds = run.Result.Loads.Select(l => l.MentorId).Concat(before?.Result.Pairs.Select(p => p.MentorId) ?? []).Distinct().ToList();
        var needs = await db.MentoringNeeds.AsNoTracking().Where(n => n.CohortId == run.CohortId).OrderBy(n => n.Person.NameSortKey).ThenBy(n => n.Id).Select(n => new { n.Id, n.Person.FullName, n.Person.NameFolded, n.Title, Left = n.LeftAt != null }).ToListAsync(cancel);
        var mentors = await db.MentorProfiles.AsNoTracking().Where(p => mentorIds.Contains(p.Id)).OrderBy(p => p.Person.NameSortKey).Select(p => new { p.Id, p.Person.FullName }).ToListAsync(cancel);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var topics = await db.MentoringTopics.AsNoTracking().ToDictionaryAsync(t => t.Id, t => english && t.EnglishName.Length > 0 ? t.EnglishName : t.Name, cancel);
        var wishes = await db.PairWishes.AsNoTracking().Where(w => w.CohortId == run.CohortId).OrderBy(w => w.IsBan).ThenBy(w => w.At).ThenBy(w => w.Id).Select(w => new WishRow(w.Id, w.NeedId, w.ProfileId, w.IsBan, w.Reason, w.At)).ToListAsync(cancel);
        var open = (await db.Mentorships.AsNoTracking().Open().Where(m => m.CohortId == run.CohortId).Select(m => new MatchAssignment(m.NeedId, m.ProfileId, m.Role)).ToListAsync(cancel)).ToHashSet();

        var result = run.Result;
        var changes = Matching.Compare(before?.Result.Assignments ?? [], result.Assignments);
        var changed = changes.Where(c => c.Kind != MatchChangeKind.Kept).ToLookup(c => c.WomanId);
        var pairs = result.Pairs.ToLookup(p => p.WomanId);
        var unmatched = result.Unmatched.ToDictionary(u => u.WomanId);
        var empty = result.OpenTopics.ToDictionary(o => o.WomanId, o => o.TopicIds);
        var folded = VietnameseText.Fold(search);
        var shown = needs.Where(n => (pairs.Contains(n.Id) || unmatched.ContainsKey(n.Id)) && n.NameFolded.Contains(folded, StringComparison.Ordinal))
            .Where(n => filter switch
            {
                ProposalFilter.ChuaCo => unmatched.ContainsKey(n.Id),
                ProposalFilter.Khac => changed.Contains(n.Id),
                ProposalFilter.ConTrong => empty.ContainsKey(n.Id),
                _ => true,
            })
            .OrderBy(n => !unmatched.ContainsKey(n.Id))
            .Select(n => new ProposedWoman(n.Id, n.FullName, n.Title, [.. pairs[n.Id]], unmatched.GetValueOrDefault(n.Id), [.. empty.GetValueOrDefault(n.Id, []).Select(t => topics.GetValueOrDefault(t, ""))], [.. changed[n.Id]]))
            .ToList();
        var paging = new Paging(1, Size, shown.Count);
        paging = paging with { Number = Math.Clamp(page, 1, paging.Last) };
        return new ProposalPage(
            run,
            before?.Number,
            changes,
            new PageOf<ProposedWoman>([.. shown.Skip((paging.Number - 1) * Size).Take(Size)], paging),
            needs.Where(n => !n.Left).ToDictionary(n => n.Id, n => n.FullName),
            mentors.ToDictionary(m => m.Id, m => m.FullName),
            topics,
            wishes,
            open,
            SendRun.NewPairs(result.Pairs, open).Count)
        { Filter = filter, Search = search };
    }
}
