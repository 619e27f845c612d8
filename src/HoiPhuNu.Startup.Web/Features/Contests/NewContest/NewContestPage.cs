using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.NewContest;

public sealed record NewContestPage(NewContestForm Form, IReadOnlyList<FieldOption> Units, IReadOnlyList<FieldOption> Earlier)
{
    public static async Task<NewContestPage> LoadAsync(AppDbContext db, Viewer viewer, NewContestForm form, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().Where(u => viewer.OrganizerOf.Contains(u.Id)).OrderBy(u => u.NameSortKey)
            .Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        var earlier = await db.Contests.AsNoTracking().ManagedBy(viewer).OrderByDescending(c => c.CreatedAt).ThenBy(c => c.Slug).Take(30)
            .Select(c => new { c.Id, c.Title }).ToListAsync(cancel);
        form.HostUnitId ??= units.Count == 1 ? units[0].Id : null;
        return new NewContestPage(form, [.. units.Select(u => new FieldOption(u.Id.ToString(), u.Name))], [.. earlier.Select(c => new FieldOption(c.Id.ToString(), c.Title))]);
    }
}
