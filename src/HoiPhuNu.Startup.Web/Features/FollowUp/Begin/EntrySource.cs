using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>An entry a project may begin from, as it was submitted last.</summary>
/// <param name="UnitId">Her commune where the viewer is in charge of it, else the unit that hosts the contest.</param>
/// <param name="AwardName">In the results in force; empty: none.</param>
/// <param name="ProjectId">One began from it already.</param>
public sealed record EntrySource(Guid EntryId, Guid PersonId, string Woman, string? Code, Guid ContestId, string ContestTitle, int Year, EntryContent Content, string Sector, Guid UnitId, string UnitName, string AwardName, Guid? ProjectId)
{
    public ProjectOrigin Origin => AwardName.Length > 0 ? ProjectOrigin.Award : ProjectOrigin.Entry;

    public ProjectSource Source => new(EntryId, ContestId, AwardName, Year);

    /// <summary>Null when the viewer may begin nothing from it.</summary>
    public static async Task<EntrySource?> LoadAsync(AppDbContext db, Viewer viewer, Guid entryId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var inForce = db.ResultsPublications.InForce();
        var found = await (
            from e in db.EntriesForSupport(viewer).AsNoTracking()
            where e.Id == entryId
            join v in db.EntryVersions on new { EntryId = e.Id, Number = e.SubmittedVersion } equals new { v.EntryId, v.Number }
            join u in db.Units on e.CommuneId equals u.Id into homes
            from home in homes.DefaultIfEmpty()
            select new
            {
                e.PersonId,
                e.Person.FullName,
                e.Code,
                e.ContestId,
                e.Contest.Title,
                e.Contest.Year,
                v.Content,
                HomeId = (Guid?)home!.Id,
                HomeName = home.Name,
                HomePath = home.Path,
                e.Contest.HostUnitId,
                Host = e.Contest.HostUnit.Name,
                Sector = db.Set<Sector>().Where(s => s.Id == e.SectorId).Select(s => s.Name).FirstOrDefault(),
                Award = db.ResultRows.Where(r => r.EntryId == e.Id && r.AwardName != "" && inForce.Any(p => p.Id == r.PublicationId)).Select(r => r.AwardName).FirstOrDefault(),
                Project = db.SupportedProjects.Where(p => p.EntryId == e.Id).Select(p => (Guid?)p.Id).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var near = found.HomeId is not null && viewer.ManagerOf.Any(path => found.HomePath.StartsWith(path, StringComparison.Ordinal));
        return new EntrySource(
            entryId,
            found.PersonId,
            found.FullName,
            found.Code,
            found.ContestId,
            found.Title,
            found.Year,
            found.Content,
            found.Sector ?? "",
            near ? found.HomeId!.Value : found.HostUnitId,
            near ? found.HomeName : found.Host,
            found.Award ?? "",
            found.Project);
    }

    /// <summary>Figures of the first year are what she made only where the business ran already; of an idea they are a plan and stand beside the question.</summary>
    public ProjectForm ToForm()
    {
        var running = Content.Stage == EntryStage.Operating;
        var form = FormOf(Content.EntrantType);
        return new ProjectForm
        {
            FormKey = Guid.CreateVersion7(),
            Title = Content.Title,
            Summary = Content.Summary,
            Sector = Sector,
            EntrantType = Content.EntrantType == EntrantTypes.None ? null : Content.EntrantType,
            LegalForm = form,
            LegalFormSince = form == LegalForm.Idea ? null : Content.FoundedOn,
            LegalName = form == LegalForm.Idea ? "" : Content.LegalName,
            RevenueBefore = running ? Content.RevenueYear1 : null,
            WomenWorkersBefore = running ? Content.WomenWorkers : null,
        };
    }

    private static LegalForm FormOf(EntrantTypes type) => type switch
    {
        EntrantTypes.HouseholdBusiness => LegalForm.HouseholdBusiness,
        EntrantTypes.CooperativeGroup => LegalForm.CooperativeGroup,
        EntrantTypes.Cooperative => LegalForm.Cooperative,
        EntrantTypes.Enterprise => LegalForm.Enterprise,
        _ => LegalForm.Idea,
    };
}
