using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

public sealed record PairListPage(PairFilter Filter, PageOf<PairListPage.Row> Pairs, IReadOnlyList<FieldOption> Cohorts, IReadOnlyList<Guid> Quiet, DateOnly Today)
{
    public static async Task<PairListPage> LoadAsync(AppDbContext db, Viewer viewer, PairFilter filter, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var quiet = (await db.QuietAsync(db.Mentorships.CoordinatedBy(viewer), now, cancel)).Select(q => q.Id).ToList();
        var rows = await Rows(db, viewer, filter, quiet).ToPageAsync(filter.Trang, cancel);
        return new PairListPage(filter, rows, await CohortChoicesAsync(db, viewer, cancel), quiet, VietnamTime.Today(now));
    }

    /// <summary>All the filter finds, however many pages.</summary>
    public static async Task<(IReadOnlyList<Row> Rows, IReadOnlyList<Guid> Quiet)> AllAsync(AppDbContext db, Viewer viewer, PairFilter filter, DateTime now, CancellationToken cancel)
    {
        var quiet = (await db.QuietAsync(db.Mentorships.CoordinatedBy(viewer), now, cancel)).Select(q => q.Id).ToList();
        return (await Rows(db, viewer, filter, quiet).ToListAsync(cancel), quiet);
    }

    public static async Task<IReadOnlyList<FieldOption>> CohortChoicesAsync(AppDbContext db, Viewer viewer, CancellationToken cancel)
    {
        var cohorts = await db.MentoringCohorts.AsNoTracking().CoordinatedBy(viewer).OrderByDescending(c => c.CreatedAt).ThenBy(c => c.Id).Select(c => new { c.Id, c.Name }).ToListAsync(cancel);
        return [.. cohorts.Select(c => new FieldOption(c.Id.ToString(), c.Name))];
    }

    private static IQueryable<Row> Rows(AppDbContext db, Viewer viewer, PairFilter filter, IReadOnlyList<Guid> quiet)
    {
        var found = Matching(db, db.Mentorships.AsNoTracking().CoordinatedBy(viewer), filter, quiet).Select(m => new
        {
            Pair = m,
            IsQuiet = quiet.Contains(m.Id),
            Minutes = db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed).Sum(s => s.Minutes),
            Last = db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held).Max(s => (DateOnly?)s.Date),
        });
        var ordered = filter.Xep switch
        {
            PairFilter.ByName => found.OrderBy(x => x.Pair.Person.NameSortKey),
            PairFilter.ByHours => found.OrderByDescending(x => x.Minutes),
            PairFilter.ByLast => found.OrderByDescending(x => x.Last),

            // Quiet ones first, the longest silence before the others; then what runs, what waits, what is over.
            _ => found.OrderBy(x => x.IsQuiet ? 0 : x.Pair.Status == MentorshipStatus.Active ? 1 : x.Pair.Status == MentorshipStatus.Proposed ? 2 : 3).ThenBy(x => x.Last),
        };
        return ordered.ThenBy(x => x.Pair.Id).Select(x => new Row(
            x.Pair.Id,
            x.Pair.Person.FullName,
            x.Pair.Profile.Person.FullName,
            x.Pair.Need.Title,
            x.Pair.Cohort.Name,
            x.Pair.Status,
            x.Pair.Role,
            x.Pair.StartedAt,
            db.MentoringSessions.Count(s => s.MentorshipId == x.Pair.Id && s.Status == SessionStatus.Held),
            db.MentoringSessions.Count(s => s.MentorshipId == x.Pair.Id && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed),
            x.Minutes,
            x.Last,
            db.ActionItems.Count(a => a.MentorshipId == x.Pair.Id && a.DoneAt == null)));
    }

    private static IQueryable<Mentorship> Matching(AppDbContext db, IQueryable<Mentorship> pairs, PairFilter filter, IReadOnlyList<Guid> quiet)
    {
        var name = VietnameseText.Fold(filter.Tim);
        if (name.Length > 0)
        {
            pairs = pairs.Where(m => m.Person.NameFolded.Contains(name) || m.Profile.Person.NameFolded.Contains(name));
        }

        if (filter.Dot is { } cohort)
        {
            pairs = pairs.Where(m => m.CohortId == cohort);
        }

        return filter.TrangThai switch
        {
            PairStanding.Quiet => pairs.Where(m => quiet.Contains(m.Id)),
            PairStanding.Active => pairs.Where(m => m.Status == MentorshipStatus.Active),
            PairStanding.Proposed => pairs.Where(m => m.Status == MentorshipStatus.Proposed),
            PairStanding.Ended => pairs.Where(m => m.Status == MentorshipStatus.Ended),
            PairStanding.NeverBegan => pairs.Where(m => m.Status == MentorshipStatus.Declined || m.Status == MentorshipStatus.Lapsed || m.Status == MentorshipStatus.Withdrawn || m.Status == MentorshipStatus.Full),
            PairStanding.Silent => db.WaitingForHerWord(pairs),
            _ => pairs,
        };
    }

    /// <param name="Held">Talks logged.</param>
    /// <param name="Confirmed">Of these, confirmed by the woman.</param>
    /// <param name="Minutes">Of the confirmed ones.</param>
    public sealed record Row(Guid Id, string Woman, string Mentor, string Title, string Cohort, MentorshipStatus Status, MatchRole Role, DateTime? StartedAt, int Held, int Confirmed, int Minutes, DateOnly? Last, int OpenActions);
}
