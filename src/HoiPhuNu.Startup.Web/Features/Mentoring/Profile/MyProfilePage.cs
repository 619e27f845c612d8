using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Profile;

/// <summary>A mentor's own profile.</summary>
public sealed record MyProfilePage(MentorStatus Status, string Unit, DateOnly? PausedUntil, DateTime? PledgedAt, MentorSheet Sheet, int Proposed, DateOnly Today, PauseForm Pause)
{
    public MentorStanding Standing => MentorWords.Of(Status, PausedUntil, PledgedAt, Today);

    public static async Task<MyProfilePage?> LoadAsync(AppDbContext db, Viewer viewer, DateTime now, IStringLocalizer T, CancellationToken cancel)
    {
        var hers = await db.MentorProfiles.AsNoTracking().OwnedBy(viewer).Select(p => new { p.Id, p.Status, Unit = p.Unit.Name, p.PausedUntil, p.PledgedAt, p.Details }).SingleOrDefaultAsync(cancel);
        if (hers is null)
        {
            return null;
        }

        var today = VietnamTime.Today(now);
        return new MyProfilePage(
            hers.Status,
            hers.Unit,
            hers.PausedUntil,
            hers.PledgedAt,
            await MentorSheet.LoadAsync(db, hers.Details, T, cancel),
            await db.Mentorships.CountAsync(m => m.ProfileId == hers.Id && m.Status == MentorshipStatus.Proposed, cancel),
            today,
            new PauseForm { Until = hers.PausedUntil >= today ? hers.PausedUntil : null });
    }
}
