using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>A profile in words, for the mentor herself and her coordinators: kin stand in it.</summary>
public sealed record MentorSheet(MentorDetails Details, IReadOnlyList<MentorSheet.Known> Topics, string Provinces, string Languages, string Ways, string Gender)
{
    public static async Task<MentorSheet> LoadAsync(AppDbContext db, MentorDetails details, IStringLocalizer T, CancellationToken cancel)
    {
        var topics = await TopicNames.LoadAsync(db, cancel);
        var ids = details.ProvinceIds;
        var provinces = ids.Count == 0 ? [] : await db.Units.AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.NameSortKey).Select(u => u.Name).ToListAsync(cancel);
        return new MentorSheet(
            details,
            [.. details.Topics.OrderByDescending(t => t.Level).Select(t => new Known(topics[t.Code], MentoringText.Level(t.Level, T)))],
            provinces.Count == 0 ? T["Cả nước"].Value : string.Join(", ", provinces),
            string.Join(", ", details.Languages.Select(l => SpokenLanguages.NameOf(l) ?? l)),
            MentoringText.Ways(details.Ways, T),
            MentorWords.Gender(details.Gender, T));
    }

    public sealed record Known(string Topic, string Level);
}
