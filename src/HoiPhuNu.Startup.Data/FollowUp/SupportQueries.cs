using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Support and its lines, of projects the viewer may open. Somebody else's support is none at all.</summary>
public static class SupportQueries
{
    public static IQueryable<Support> VisibleTo(this IQueryable<Support> supports, AppDbContext db, Viewer viewer, DateOnly day)
    {
        var projects = db.SupportedProjects.VisibleTo(db, viewer, day);
        return supports.Where(s => projects.Any(p => p.Id == s.ProjectId));
    }

    /// <summary>Of the units whose support the viewer decides.</summary>
    public static IQueryable<Support> ManagedBy(this IQueryable<Support> supports, AppDbContext db, Viewer viewer)
    {
        var projects = db.SupportedProjects.ManagedBy(viewer);
        return supports.Where(s => projects.Any(p => p.Id == s.ProjectId));
    }

    /// <summary>Of the units whose payments the viewer approves.</summary>
    public static IQueryable<Support> ApprovedBy(this IQueryable<Support> supports, AppDbContext db, Viewer viewer)
    {
        var projects = db.SupportedProjects.ApprovedBy(viewer);
        return supports.Where(s => projects.Any(p => p.Id == s.ProjectId));
    }

    /// <summary>Everything its rules and its ledger look at; one command for each kind of part.</summary>
    public static IQueryable<Support> Whole(this IQueryable<Support> supports) =>
        supports
            .Include(s => s.Project).ThenInclude(p => p.Unit)
            .Include(s => s.Project).ThenInclude(p => p.Person)
            .Include(s => s.Tranches).Include(s => s.Disbursements).Include(s => s.Refunds).Include(s => s.Spendings).Include(s => s.Balances)
            .AsSplitQuery();

    /// <summary>What waits for somebody who approves in the viewer's units; also what she asked for herself, which another has to decide.</summary>
    public static IQueryable<Disbursement> ToDecideBy(this AppDbContext db, Viewer viewer, DisbursementStatus status)
    {
        var supports = db.Supports.ApprovedBy(db, viewer);
        return db.Disbursements.Where(d => d.Status == status && supports.Any(s => s.Id == d.SupportId));
    }

    /// <summary>Paid in the units the viewer approves for, and no file shows it.</summary>
    public static IQueryable<Disbursement> UnprovenBy(this AppDbContext db, Viewer viewer)
    {
        var supports = db.Supports.ApprovedBy(db, viewer);
        return db.Disbursements.Where(d => d.Status == DisbursementStatus.Paid && supports.Any(s => s.Id == d.SupportId && s.CancelledAt == null) && !db.StoredFiles.Any(f => f.OwnerId == d.Id && f.RemovedAt == null));
    }

    /// <summary>Refunds typed and not confirmed.</summary>
    public static IQueryable<Refund> ToConfirmBy(this AppDbContext db, Viewer viewer)
    {
        var supports = db.Supports.ApprovedBy(db, viewer);
        return db.SupportRefunds.Where(r => r.ConfirmedAt == null && supports.Any(s => s.Id == r.SupportId));
    }
}
