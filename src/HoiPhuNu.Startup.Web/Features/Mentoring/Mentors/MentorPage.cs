using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>One profile, as its coordinators see it.</summary>
public sealed record MentorPage(MentorPage.Facts Mentor, MentorSheet Sheet, int Active, int Proposed, DateTime Now, PauseForm Pause)
{
    public DateOnly Today => VietnamTime.Today(Now);

    public MentorStanding Standing => MentorWords.Of(Mentor.Status, Mentor.PausedUntil, Mentor.PledgedAt, Today);

    public static async Task<MentorPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, DateTime now, IStringLocalizer T, CancellationToken cancel)
    {
        var facts = await db.MentorProfiles.AsNoTracking().CoordinatedBy(viewer).Where(p => p.Id == id)
            .Select(p => new Facts(p.Id, p.Person.FullName, p.Person.Phone, p.Person.Email, p.Unit.Name, p.Status, p.Details, p.PausedUntil, p.PledgedAt, p.CreatedAt, p.CreatedById == p.PersonId || p.ClaimedAt != null, p.ClaimUntil))
            .SingleOrDefaultAsync(cancel);
        if (facts is null)
        {
            return null;
        }

        var pairs = await db.Mentorships.AsNoTracking().Open().Where(m => m.ProfileId == id).GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return new MentorPage(
            facts,
            await MentorSheet.LoadAsync(db, facts.Details, T, cancel),
            pairs.Where(p => p.Key == MentorshipStatus.Active).Sum(p => p.Count),
            pairs.Where(p => p.Key == MentorshipStatus.Proposed).Sum(p => p.Count),
            now,
            new PauseForm { Until = facts.PausedUntil >= VietnamTime.Today(now) ? facts.PausedUntil : null });
    }

    /// <param name="HasAccount">The mentor herself stands behind it: she wrote it, or took it over.</param>
    /// <param name="ClaimUntil">A link is out until then, UTC.</param>
    public sealed record Facts(Guid Id, string Name, string? Phone, string? Email, string Unit, MentorStatus Status, MentorDetails Details, DateOnly? PausedUntil, DateTime? PledgedAt, DateTime CreatedAt, bool HasAccount, DateTime? ClaimUntil);
}
