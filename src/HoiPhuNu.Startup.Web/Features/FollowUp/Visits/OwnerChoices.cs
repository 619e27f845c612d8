using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Who may take on a step or an action, and open it: the woman, whoever writes it down, her officers, and who has it already.</summary>
public static class OwnerChoices
{
    public static async Task<IReadOnlyList<FieldOption>> LoadAsync(AppDbContext db, FollowedProject project, Guid? already, DateOnly today, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(project);
        var woman = project.Project.PersonId;
        var officers = await db.NearestOfficersAsync(project.Project.Unit.Path, woman, today, cancel);
        var people = await db.People.AsNoTracking()
            .Where(p => p.Id == project.ViewerId || p.Id == already || officers.Contains(p.Id))
            .OrderBy(p => p.FullName).Select(p => new { p.Id, p.FullName }).ToListAsync(cancel);
        return
        [
            new FieldOption(woman.ToString(), T["Chị {0}", project.Project.Person.FullName]),
            .. people.Where(p => p.Id != woman).Select(p => new FieldOption(p.Id.ToString(), officers.Contains(p.Id) ? T["{0}, cán bộ Hội", p.FullName] : p.FullName)),
        ];
    }

    public static bool Holds(this IReadOnlyList<FieldOption> choices, Guid? ownerId) => ownerId is { } id && choices.Any(c => c.Value == id.ToString());
}
