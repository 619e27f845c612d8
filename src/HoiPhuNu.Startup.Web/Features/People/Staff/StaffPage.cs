using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

public sealed record StaffPage(StaffFilter Filter, PageOf<StaffPage.Row> Staff, PageOf<StaffPage.Waiting> Invitations)
{
    private const int InvitationsAPage = 20;

    public static async Task<StaffPage> LoadAsync(AppDbContext db, Viewer viewer, StaffFilter filter, DateTime now, CancellationToken cancel)
    {
        var held = db.UnitAppointments.AsNoTracking().ManagedBy(viewer).Where(a => a.RevokedAt == null);
        if (filter.VaiTro is { } role)
        {
            held = held.Where(a => a.Role == role);
        }

        var folded = VietnameseText.Fold(filter.Tim);
        if (folded.Length > 0)
        {
            held = held.Where(a => a.Person.NameFolded.Contains(folded) || a.Unit.NameFolded.Contains(folded));
        }

        var staff = await held.OrderBy(a => a.Unit.Path).ThenBy(a => a.Role).ThenBy(a => a.Person.NameSortKey).ThenBy(a => a.AppointedAt)
            .Select(a => new Row(a.Id, a.Person.FullName, a.Role, a.UnitId, a.Unit.Name, a.AppointedAt)).ToPageAsync(filter.Trang, cancel);
        var invitations = await (
            from i in db.Invitations.AsNoTracking().ToUnitsManagedBy(viewer).Pending(now)
            join unit in db.Units on i.UnitId equals unit.Id
            orderby i.IssuedAt descending, i.Name
            select new Waiting(i.Id, i.Name, i.Role, unit.Name, i.Email, i.ExpiresAt)).ToPageAsync(filter.TrangMoi, cancel, InvitationsAPage, "trangmoi");
        return new StaffPage(filter, staff, invitations);
    }

    public sealed record Row(Guid Id, string Name, UnitRole Role, Guid UnitId, string Unit, DateTime Since);

    public sealed record Waiting(Guid Id, string Name, InvitedRole Role, string Unit, string? Email, DateTime ExpiresAt);
}
