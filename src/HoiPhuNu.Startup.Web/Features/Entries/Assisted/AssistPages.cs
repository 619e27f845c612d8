using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.Assisted;

/// <summary>Builds the pages on which an officer finds a woman and records how she agreed.</summary>
public sealed class AssistPages(AppDbContext db, IStringLocalizer<EntriesText> T)
{
    private const int MostFound = 20;

    // More in one list than this is a long way for a thumb.
    private const int MostInList = 25;

    public async Task<AssistPage> SearchAsync(Viewer viewer, string? typed, DateTime now, CancellationToken cancel)
    {
        var name = VietnameseText.Fold(typed);
        var digits = new string([.. (typed ?? "").Where(char.IsAsciiDigit)]);
        if (name.Length == 0)
        {
            return new AssistPage { Search = typed };
        }

        var phone = PhoneNumber.TryParse(typed, out var whole) ? whole : null;
        var people = await FoundAsync(
            db.AssistableBy(viewer, VietnamTime.Today(now)).Where(p =>
                p.NameFolded.Contains(name) || (phone != null && p.Phone == phone) || (digits.Length >= 4 && p.Phone!.EndsWith(digits)) || db.Units.Any(u => u.Id == p.UnitId && u.NameFolded.Contains(name))),
            MostFound + 1,
            cancel);
        return new AssistPage { Search = typed, People = [.. people.Take(MostFound)], HasMore = people.Count > MostFound };
    }

    /// <summary>The page that asks where somebody new lives; null where one list holds all the places, or one is chosen.</summary>
    public async Task<AssistPage?> HomesAsync(Viewer viewer, string? typed, string? name, DateTime now, CancellationToken cancel)
    {
        var units = db.Units.LookedAfterBy(viewer, VietnamTime.Today(now));
        if (await units.CountAsync(cancel) <= MostInList)
        {
            return null;
        }

        var folded = VietnameseText.Fold(typed);
        var found = folded.Length == 0 ? [] : await PlacesAsync(units.Where(u => u.NameFolded.Contains(folded)), MostFound + 1, cancel);
        return new AssistPage { Search = name, HomeSearch = typed, Homes = [.. found.Take(MostFound)], HasMore = found.Count > MostFound };
    }

    /// <summary>Null when the chosen person is none of hers.</summary>
    public async Task<AssistPage?> FormAsync(Viewer viewer, AssistForm form, DateTime now, CancellationToken cancel)
    {
        var day = VietnamTime.Today(now);
        var chosen = form.PersonId is { } id ? (await FoundAsync(db.AssistableBy(viewer, day).Where(p => p.Id == id), 1, cancel)).FirstOrDefault() : null;
        if (form.PersonId is not null && chosen is null)
        {
            return null;
        }

        var units = db.Units.LookedAfterBy(viewer, day);
        var communes = chosen is not null ? [] : await PlacesAsync(units, MostInList + 1, cancel);
        var many = communes.Count > MostInList;
        return new AssistPage
        {
            ShowsForm = true,
            Chosen = chosen,
            Communes = many ? [] : [.. communes.Select(u => new FieldOption(u.Id.ToString(), u.Name))],
            Home = many ? (await PlacesAsync(units.Where(u => u.Id == form.CommuneId), 1, cancel)).FirstOrDefault() : null,
            Targets = await TargetsAsync(viewer, chosen?.Id, now, cancel),
            Ways = FieldOption.Of<ConsentWay>(w => EntryWords.Consent(w, T)),
            Form = form,
        };
    }

    /// <summary>Somebody of the same name in the same commune: perhaps she is known already.</summary>
    public async Task<AssistPage.Found?> SameNameAsync(Viewer viewer, AssistForm form, DateTime now, CancellationToken cancel)
    {
        var name = VietnameseText.Fold(form.FullName);
        return (await FoundAsync(db.AssistableBy(viewer, VietnamTime.Today(now)).Where(p => p.NameFolded == name && p.UnitId == form.CommuneId), 1, cancel)).FirstOrDefault();
    }

    private async Task<IReadOnlyList<FieldOption>> TargetsAsync(Viewer viewer, Guid? personId, DateTime now, CancellationToken cancel)
    {
        var contests = await db.Contests.AsNoTracking().Public().Where(c => c.Status == ContestStatus.Open && c.OpensAt <= now && c.ClosesAt > now.AddMinutes(-1))
            .OrderBy(c => c.ClosesAt).Select(c => new { c.Id, c.Title, c.ClosesAt }).ToListAsync(cancel);
        var drafts = personId is null ? [] : await db.Entries.AsNoTracking()
            .Where(e => e.PersonId == personId && (e.Status == EntryStatus.Draft || e.Status == EntryStatus.Returned) && e.Assistances.All(a => a.HelperId != viewer.PersonId || a.EndedAt != null))
            .OrderByDescending(e => e.CreatedAt).Select(e => new { e.Id, e.Contest.Title, e.CreatedAt }).ToListAsync(cancel);
        return
        [
            .. drafts.Select(d => new FieldOption(AssistForm.EntryPrefix + d.Id, T["Giúp tiếp hồ sơ đang làm dở: {0}", d.Title], T["bắt đầu ngày {0}", VietnamTime.FormatDate(VietnamTime.Today(d.CreatedAt))])),
            .. contests.Select(c => new FieldOption(AssistForm.ContestPrefix + c.Id, T["Bắt đầu hồ sơ mới: {0}", c.Title], T["nhận đến hết {0}", EntryWords.Time(c.ClosesAt!.Value)])),
        ];
    }

    private Task<List<AssistPage.Place>> PlacesAsync(IQueryable<UnionUnit> units, int most, CancellationToken cancel) =>
        units.AsNoTracking().OrderBy(u => u.NameSortKey).Take(most)
            .Select(u => new AssistPage.Place(u.Id, u.Name, db.Units.Where(above => above.Id == u.ParentId).Select(above => above.Name).FirstOrDefault() ?? "")).ToListAsync(cancel);

    private async Task<List<AssistPage.Found>> FoundAsync(IQueryable<Person> people, int most, CancellationToken cancel) =>
        [.. (await people.AsNoTracking().OrderBy(p => p.NameSortKey).Take(most)
            .Select(p => new { p.Id, p.FullName, p.BirthDate, p.Phone, Commune = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).FirstOrDefault() }).ToListAsync(cancel))
            .Select(p => new AssistPage.Found(p.Id, p.FullName, p.Commune ?? "", p.BirthDate?.Year, p.Phone is null ? null : PhoneNumber.LastFour(p.Phone)))];
}
