using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.People;

/// <summary>Units are public facts; changing them and giving roles in them is an administrator's.</summary>
public static class UnitQueries
{
    public static IQueryable<UnionUnit> ManagedBy(this IQueryable<UnionUnit> units, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var may = viewer.IsAdministrator;
        return units.Where(_ => may);
    }

    public static IQueryable<UnitAppointment> ManagedBy(this IQueryable<UnitAppointment> appointments, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var may = viewer.IsAdministrator;
        return appointments.Where(_ => may);
    }

    /// <summary>Invitations to roles in units; those to contests are the contest's organizers'.</summary>
    public static IQueryable<Invitation> ToUnitsManagedBy(this IQueryable<Invitation> invitations, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var may = viewer.IsAdministrator;
        return invitations.Where(i => may && i.UnitId != null);
    }

    /// <summary>Neither accepted, revoked nor expired.</summary>
    public static IQueryable<Invitation> Pending(this IQueryable<Invitation> invitations, DateTime now) =>
        invitations.Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt >= now);

    public static IQueryable<UnionUnit> ValidOn(this IQueryable<UnionUnit> units, DateOnly day) =>
        units.Where(u => (u.ValidFrom == null || u.ValidFrom <= day) && (u.ValidTo == null || u.ValidTo >= day));

    /// <summary>Name or another name, with or without marks, or the beginning of a code.</summary>
    public static IQueryable<UnionUnit> Matching(this IQueryable<UnionUnit> units, string? typed)
    {
        var folded = VietnameseText.Fold(typed);
        return folded.Length == 0 ? units : units.Where(u => u.NameFolded.Contains(folded) || u.AliasesFolded.Contains(folded) || u.Code.StartsWith(folded));
    }
}
