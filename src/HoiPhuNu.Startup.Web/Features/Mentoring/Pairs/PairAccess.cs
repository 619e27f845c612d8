using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

/// <summary>One pair as its viewer meets it: as its mentor, as its woman, as the woman's officer, as a coordinator.</summary>
/// <param name="Pair">Tracked, with cohort, unit, need, both persons.</param>
/// <param name="Side">Which of the two the viewer is; null: neither.</param>
/// <param name="IsCoordinator">Of the cohort's unit or one above.</param>
public sealed record PairAccess(Mentorship Pair, PairSide? Side, bool IsCoordinator)
{
    /// <summary>Neither of the two and no coordinator: the woman's officer.</summary>
    public bool IsOfficer => Side is null && !IsCoordinator;

    /// <summary>The mentor logs; an officer or a coordinator logs for the pair. The woman confirms instead.</summary>
    public bool MayLog => Side != PairSide.Woman;

    public bool OnBehalf => Side is null;

    /// <summary>For the woman: herself, or her officer.</summary>
    public bool MayAnswer => Side == PairSide.Woman || IsOfficer;

    /// <summary>Writes and confirms the agreement, answers a proposal: one of the two, or the officer for the woman.</summary>
    public bool MayAgree => Side is not null || IsOfficer;

    /// <summary>Reads what only writer and coordinators read.</summary>
    public bool ReadsNotesOf(Guid writerId, Viewer viewer) => IsCoordinator || viewer.PersonId == writerId;

    /// <summary>The side she writes an agreement or an action for; an officer stands in for the woman.</summary>
    public PairSide ActingSide => Side ?? PairSide.Woman;

    public static async Task<PairAccess?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, DateTime now, CancellationToken cancel)
    {
        var pair = await db.PairsVisibleTo(viewer, VietnamTime.Today(now))
            .Include(m => m.Cohort).ThenInclude(c => c.Unit)
            .Include(m => m.Need)
            .Include(m => m.Person)
            .Include(m => m.Profile).ThenInclude(p => p.Person)
            .AsSingleQuery()
            .SingleOrDefaultAsync(m => m.Id == id, cancel);
        return pair is null ? null : Of(pair, viewer);
    }

    public static PairAccess Of(Mentorship pair, Viewer viewer) => new(
        pair,
        pair.PersonId == viewer.PersonId ? PairSide.Woman : pair.Profile.PersonId == viewer.PersonId ? PairSide.Mentor : null,
        viewer.CoordinatorOf.Any(path => pair.Cohort.Unit.Path.StartsWith(path, StringComparison.Ordinal)));
}
