using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Who may take on a step or an action: the woman, whoever writes it down, her mentors, and who has it already.</summary>
public static class OwnerChoices
{
    public static async Task<IReadOnlyList<FieldOption>> LoadAsync(AppDbContext db, FollowedProject project, Guid? already, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(project);
        var woman = project.Project.PersonId;
        var mentors = db.Mentorships.Where(m => m.PersonId == woman && m.Status == MentorshipStatus.Active).Select(m => m.Profile.PersonId);
        var people = await db.People.AsNoTracking()
            .Where(p => p.Id == project.ViewerId || p.Id == already || mentors.Contains(p.Id))
            .OrderBy(p => p.FullName).Select(p => new { p.Id, p.FullName, IsMentor = mentors.Contains(p.Id) }).ToListAsync(cancel);
        return
        [
            new FieldOption(woman.ToString(), T["Chị {0}", project.Project.Person.FullName]),
            .. people.Where(p => p.Id != woman).Select(p => new FieldOption(p.Id.ToString(), p.IsMentor ? T["{0}, cố vấn", p.FullName] : p.FullName)),
        ];
    }

    public static bool Holds(this IReadOnlyList<FieldOption> choices, Guid? ownerId) => ownerId is { } id && choices.Any(c => c.Value == id.ToString());
}
