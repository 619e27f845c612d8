using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

public sealed record MentorsPage(MentorFilter Filter, PageOf<MentorsPage.Row> Mentors, int Waiting, TopicNames Names, IReadOnlyList<FieldOption> Topics, IReadOnlyList<FieldOption> Provinces, DateOnly Today)
{
    public static async Task<MentorsPage> LoadAsync(AppDbContext db, Viewer viewer, MentorFilter filter, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var today = VietnamTime.Today(now);
        var hers = db.MentorProfiles.AsNoTracking().CoordinatedBy(viewer);
        var found = Standing(Matching(hers, filter), filter.TrangThai, today).Select(p => new
        {
            Profile = p,
            Taken = db.Mentorships.Count(m => m.ProfileId == p.Id && (m.Status == MentorshipStatus.Proposed || m.Status == MentorshipStatus.Active)),
        });
        var ordered = filter.Xep == MentorFilter.ByRoom
            ? found.OrderByDescending(x => x.Profile.Capacity - x.Taken).ThenBy(x => x.Profile.Person.NameSortKey)
            : found.OrderBy(x => x.Profile.Status).ThenBy(x => x.Profile.Person.NameSortKey);
        var rows = await ordered.ThenBy(x => x.Profile.Id)
            .Select(x => new Row(x.Profile.Id, x.Profile.Person.FullName, x.Profile.Details, x.Profile.Status, x.Profile.PausedUntil, x.Profile.PledgedAt, x.Profile.ClaimedAt != null || x.Profile.CreatedById == x.Profile.PersonId, x.Taken, x.Profile.Unit.Name))
            .ToPageAsync(filter.Trang, cancel);
        var topics = await TopicNames.LoadAsync(db, cancel);
        var provinces = await db.Units.AsNoTracking().ValidOn(today).Where(u => u.Level == UnitLevel.Province).OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return new MentorsPage(
            filter,
            rows,
            await hers.CountAsync(p => p.Status == MentorStatus.Applied, cancel),
            topics,
            topics.Choices(filter.ChuDe is { } code ? [code] : []),
            [.. provinces.Select(p => new FieldOption(p.Id.ToString(), p.Name))],
            today);
    }

    private static IQueryable<MentorProfile> Matching(IQueryable<MentorProfile> profiles, MentorFilter filter)
    {
        var name = VietnameseText.Fold(filter.Tim);
        if (name.Length > 0)
        {
            profiles = profiles.Where(p => p.Person.NameFolded.Contains(name));
        }

        if (!string.IsNullOrEmpty(filter.ChuDe))
        {
            var mark = MentorProfile.TopicMark(filter.ChuDe);
            profiles = profiles.Where(p => p.Offers.Contains(mark));
        }

        if (!string.IsNullOrEmpty(filter.NgonNgu))
        {
            var mark = MentorProfile.LanguageMark(filter.NgonNgu);
            profiles = profiles.Where(p => p.Offers.Contains(mark));
        }

        if (filter.Tinh is { } province)
        {
            var (there, everywhere) = (MentorProfile.ProvinceMark(province), MentorProfile.ProvinceMark(null));
            profiles = profiles.Where(p => p.Offers.Contains(there) || p.Offers.Contains(everywhere));
        }

        return profiles;
    }

    private static IQueryable<MentorProfile> Standing(IQueryable<MentorProfile> profiles, MentorStanding? standing, DateOnly today) => standing switch
    {
        MentorStanding.Applied => profiles.Where(p => p.Status == MentorStatus.Applied),
        MentorStanding.Left => profiles.Where(p => p.Status == MentorStatus.Left),
        MentorStanding.Paused => profiles.Where(p => p.Status == MentorStatus.Active && p.PausedUntil >= today),
        MentorStanding.NotPledged => profiles.Where(p => p.Status == MentorStatus.Active && (p.PausedUntil == null || p.PausedUntil < today) && p.PledgedAt == null),
        MentorStanding.Ready => profiles.Where(p => p.Status == MentorStatus.Active && (p.PausedUntil == null || p.PausedUntil < today) && p.PledgedAt != null),
        _ => profiles,
    };

    /// <param name="HasAccount">The mentor herself stands behind it: she wrote it, or took it over.</param>
    /// <param name="Taken">Pairs that run or wait for an answer.</param>
    public sealed record Row(Guid Id, string Name, MentorDetails Details, MentorStatus Status, DateOnly? PausedUntil, DateTime? PledgedAt, bool HasAccount, int Taken, string Unit);
}
