using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>What each mentor carries against what she offered, and the hours women confirmed in a period.</summary>
public sealed record LoadsPage(LoadFilter Filter, DateOnly From, DateOnly To, PageOf<LoadsPage.Row> Mentors, int Capacity, int Taken, int Minutes)
{
    public static async Task<LoadsPage> LoadAsync(AppDbContext db, Viewer viewer, LoadFilter filter, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (from, to) = filter.Period(VietnamTime.Today(now));
        var rows = await Rows(db, viewer, filter, from, to).ToPageAsync(filter.Trang, cancel);
        var mentors = Found(db, viewer, filter);
        return new LoadsPage(
            filter,
            from,
            to,
            rows,
            await mentors.SumAsync(p => p.Capacity, cancel),
            await db.Mentorships.Open().CountAsync(m => mentors.Any(p => p.Id == m.ProfileId), cancel),
            await Confirmed(db, from, to).Where(s => mentors.Any(p => p.Id == s.Mentorship.ProfileId)).SumAsync(s => s.Minutes, cancel));
    }

    public static async Task<IReadOnlyList<Row>> AllAsync(AppDbContext db, Viewer viewer, LoadFilter filter, DateTime now, CancellationToken cancel)
    {
        var (from, to) = filter.Period(VietnamTime.Today(now));
        return await Rows(db, viewer, filter, from, to).ToListAsync(cancel);
    }

    private static IQueryable<MentoringSession> Confirmed(AppDbContext db, DateOnly from, DateOnly to) =>
        db.MentoringSessions.AsNoTracking().Where(s => s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed && s.Date >= from && s.Date <= to);

    private static IQueryable<MentorProfile> Found(AppDbContext db, Viewer viewer, LoadFilter filter)
    {
        var name = VietnameseText.Fold(filter.Tim);
        var mentors = db.MentorProfiles.AsNoTracking().CoordinatedBy(viewer).Where(p => p.Status == MentorStatus.Active);
        return name.Length == 0 ? mentors : mentors.Where(p => p.Person.NameFolded.Contains(name));
    }

    private static IQueryable<Row> Rows(AppDbContext db, Viewer viewer, LoadFilter filter, DateOnly from, DateOnly to)
    {
        var confirmed = Confirmed(db, from, to);
        var found = Found(db, viewer, filter).Select(p => new
        {
            Profile = p,
            Proposed = db.Mentorships.Count(m => m.ProfileId == p.Id && m.Status == MentorshipStatus.Proposed),
            Active = db.Mentorships.Count(m => m.ProfileId == p.Id && m.Status == MentorshipStatus.Active),
            Minutes = confirmed.Where(s => s.Mentorship.ProfileId == p.Id).Sum(s => s.Minutes),
        });
        var ordered = filter.Xep switch
        {
            LoadFilter.ByName => found.OrderBy(x => x.Profile.Person.NameSortKey),
            LoadFilter.ByHours => found.OrderByDescending(x => x.Minutes),
            LoadFilter.ByRoom => found.OrderByDescending(x => x.Profile.Capacity - x.Active - x.Proposed),
            _ => found.OrderByDescending(x => x.Active + x.Proposed).ThenBy(x => x.Profile.Capacity),
        };
        return ordered.ThenBy(x => x.Profile.Id).Select(x => new Row(
            x.Profile.Id, x.Profile.Person.FullName, x.Profile.Unit.Name, x.Profile.Details, x.Profile.Capacity, x.Active, x.Proposed, x.Minutes, confirmed.Count(s => s.Mentorship.ProfileId == x.Profile.Id)));
    }

    /// <param name="Minutes">Confirmed in the period.</param>
    /// <param name="Sessions">Confirmed in the period.</param>
    public sealed record Row(Guid Id, string Name, string Unit, MentorDetails Details, int Capacity, int Active, int Proposed, int Minutes, int Sessions)
    {
        public int Taken => Active + Proposed;
    }
}
