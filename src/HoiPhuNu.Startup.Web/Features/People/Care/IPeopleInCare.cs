using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.Care;

/// <summary>Whose accounts the viewer helps with in a contest she runs; entries know the entrants.</summary>
public interface IPeopleInCare
{
    /// <summary>Null when the viewer does not run it.</summary>
    Task<CareOf?> FindAsync(string slug, Viewer viewer, CancellationToken cancel);

    /// <summary>
    /// Entrants with a submitted entry; by their whole telephone number also those who are still writing, whose drafts are nobody's
    /// business but who forget passwords too.
    /// </summary>
    IQueryable<Person> In(CareOf contest, string? phone);
}
