using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries;
using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>Builds the pages on which the one in charge finds a woman of her units, or writes her down, for a project from outside.</summary>
public sealed class OutsidePages(AppDbContext db, IStringLocalizer<FollowUpText> T, IStringLocalizer<EntriesText> words)
{
    private const int MostFound = 20;

    // More in one list than this is a long way for a thumb.
    private const int MostInList = 25;

    public async Task<FindPage> FindAsync(Viewer viewer, FindForm form, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var name = VietnameseText.Fold(form.Search);
        if (name.Length == 0)
        {
            return new FindPage(form, null, null, false);
        }

        var digits = new string([.. form.Search!.Where(char.IsAsciiDigit)]);
        var phone = PhoneNumber.TryParse(form.Search, out var whole) ? whole : null;
        var people = await FoundAsync(
            db.SupportableBy(viewer, day).Where(p =>
                p.NameFolded.Contains(name) || (phone != null && p.Phone == phone) || (digits.Length >= 4 && p.Phone!.EndsWith(digits)) || db.Units.Any(u => u.Id == p.UnitId && u.NameFolded.Contains(name))),
            MostFound + 1,
            cancel);
        return new FindPage(form, [.. people.Take(MostFound)], null, people.Count > MostFound);
    }

    /// <summary>The page that asks where somebody new lives; null where one list holds all the places, or one is chosen.</summary>
    public async Task<FindPage?> PlacesAsync(Viewer viewer, FindForm form, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var units = db.Units.SupportedBy(viewer, day);
        if (form.UnitId is not null || await units.CountAsync(cancel) <= MostInList)
        {
            return null;
        }

        var typed = VietnameseText.Fold(form.Place);
        var places = typed.Length == 0 ? [] : await PlacesAsync(units.Where(u => u.NameFolded.Contains(typed)), MostFound + 1, cancel);
        return new FindPage(form, null, [.. places.Take(MostFound)], places.Count > MostFound);
    }

    /// <summary>Null when the chosen person is none of hers.</summary>
    public async Task<OutsidePage?> FormAsync(Viewer viewer, WomanForm woman, ProjectForm form, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(woman);
        ArgumentNullException.ThrowIfNull(form);
        var chosen = woman.PersonId is { } id ? (await FoundAsync(db.SupportableBy(viewer, day).Where(p => p.Id == id), 1, cancel)).FirstOrDefault() : null;
        if (woman.PersonId is not null && chosen is null)
        {
            return null;
        }

        var units = db.Units.SupportedBy(viewer, day);
        var places = chosen is not null ? [] : await PlacesAsync(units, MostInList + 1, cancel);
        var many = places.Count > MostInList;
        return new OutsidePage
        {
            Form = form,
            Woman = woman,
            Chosen = chosen,
            Units = many ? [] : [.. places.Select(u => new FieldOption(u.Id.ToString(), u.Name))],
            Home = many ? (await PlacesAsync(units.Where(u => u.Id == woman.UnitId), 1, cancel)).FirstOrDefault() : null,
            Sectors = ProjectFormPage.SectorsWith(form.Sector),
            Types = ProjectFormPage.TypesIn(words),
            LegalForms = ProjectFormPage.FormsIn(T),
            Others = chosen is null ? [] : await HersAsync(viewer, chosen.Id, cancel),
        };
    }

    /// <summary>Somebody of the same name in the same place: perhaps she is known already.</summary>
    public async Task<OutsidePage.Found?> SameNameAsync(Viewer viewer, WomanForm woman, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(woman);
        var name = VietnameseText.Fold(woman.FullName);
        return (await FoundAsync(db.SupportableBy(viewer, day).Where(p => p.NameFolded == name && p.UnitId == woman.UnitId), 1, cancel)).FirstOrDefault();
    }

    /// <summary>What of hers the viewer is in charge of already, open ones first.</summary>
    public async Task<IReadOnlyList<ProjectFormPage.Hers>> HersAsync(Viewer viewer, Guid personId, CancellationToken cancel) =>
        await db.SupportedProjects.AsNoTracking().ManagedBy(viewer).Where(p => p.PersonId == personId).OrderBy(p => p.ClosedAt != null).ThenByDescending(p => p.CreatedAt).Take(MostFound)
            .Select(p => new ProjectFormPage.Hers(p.Id, p.Code, p.Title, p.Unit.Name, p.ClosedAt != null)).ToListAsync(cancel);

    private Task<List<OutsidePage.Place>> PlacesAsync(IQueryable<UnionUnit> units, int most, CancellationToken cancel) =>
        units.AsNoTracking().OrderBy(u => u.NameSortKey).Take(most)
            .Select(u => new OutsidePage.Place(u.Id, u.Name, db.Units.Where(above => above.Id == u.ParentId).Select(above => above.Name).FirstOrDefault() ?? "")).ToListAsync(cancel);

    private async Task<List<OutsidePage.Found>> FoundAsync(IQueryable<Person> people, int most, CancellationToken cancel) =>
        [.. (await people.AsNoTracking().OrderBy(p => p.NameSortKey).Take(most)
            .Select(p => new { p.Id, p.FullName, p.BirthDate, p.Phone, Commune = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).FirstOrDefault() }).ToListAsync(cancel))
            .Select(p => new OutsidePage.Found(p.Id, p.FullName, p.Commune ?? "", p.BirthDate?.Year, p.Phone is null ? null : PhoneNumber.LastFour(p.Phone)))];
}
