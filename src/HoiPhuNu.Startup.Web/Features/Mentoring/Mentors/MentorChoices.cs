using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>What a profile's form offers.</summary>
public sealed record MentorChoices(IReadOnlyList<FieldOption> Topics, IReadOnlyList<FieldOption> Sectors, IReadOnlyList<FieldOption> Provinces, IReadOnlyList<FieldOption> Languages, IReadOnlyList<FieldOption> Ways, IReadOnlyList<FieldOption> Genders)
{
    private const int MostSectors = 60;

    /// <param name="db">The database.</param>
    /// <param name="kept">What she has already: it stays to choose even where it is offered no more.</param>
    /// <param name="today">Vietnam time.</param>
    /// <param name="T">The reader's language.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<MentorChoices> LoadAsync(AppDbContext db, MentorDetails kept, DateOnly today, IStringLocalizer T, CancellationToken cancel)
    {
        var topics = await TopicNames.LoadAsync(db, cancel);
        var used = await db.Set<Sector>().AsNoTracking().Select(s => s.Name).Distinct().OrderBy(n => n).Take(MostSectors).ToListAsync(cancel);
        var provinceIds = kept.ProvinceIds;
        var provinces = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province && (((u.ValidFrom == null || u.ValidFrom <= today) && (u.ValidTo == null || u.ValidTo >= today)) || provinceIds.Contains(u.Id)))
            .OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return new MentorChoices(
            topics.Choices(kept.Topics.Select(t => t.Code)),
            [.. DefaultRubric.Sectors.Concat(kept.Sectors).Concat(used).DistinctBy(VietnameseText.Fold).Select(s => new FieldOption(s, s))],
            [.. provinces.Select(p => new FieldOption(p.Id.ToString(), p.Name))],
            LanguageChoices,
            [.. MeetingWaysRules.Each.Select(w => new FieldOption(w.ToString(), MentoringText.Way(w, T)))],
            [.. new[] { MentorGender.Woman, MentorGender.Man, MentorGender.NotTold }.Select(g => new FieldOption(g.ToString(), MentorWords.Gender(g, T)))]);
    }

    public static IReadOnlyList<FieldOption> LanguageChoices { get; } = [.. SpokenLanguages.All.Select(l => new FieldOption(l.Code, l.Name))];

    /// <summary>Where a mentor may send her own profile: the centre and the provinces, valid today.</summary>
    public static async Task<IReadOnlyList<FieldOption>> HostsAsync(AppDbContext db, DateOnly today, CancellationToken cancel) =>
        [.. (await db.Units.AsNoTracking().ValidOn(today).Where(u => u.Level == UnitLevel.Central || u.Level == UnitLevel.Province)
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel)).Select(u => new FieldOption(u.Id.ToString(), u.Name))];

    /// <summary>Units the viewer holds the role in, not those below them.</summary>
    public static async Task<IReadOnlyList<FieldOption>> HeldAsync(AppDbContext db, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var paths = viewer.CoordinatorOf;
        return [.. (await db.Units.AsNoTracking().Where(u => paths.Contains(u.Path)).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel))
            .Select(u => new FieldOption(u.Id.ToString(), u.Name))];
    }
}
