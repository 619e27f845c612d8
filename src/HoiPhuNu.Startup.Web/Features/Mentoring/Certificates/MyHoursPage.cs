using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>A mentor's own hours; null hours: she is no mentor.</summary>
/// <param name="Waiting">Talks logged and not confirmed yet.</param>
public sealed record MyHoursPage(ConfirmedHours? Hours, int Waiting, IReadOnlyList<HoursCertificate> Certificates)
{
    public static async Task<MyHoursPage> LoadAsync(AppDbContext db, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var id = await db.MentorProfiles.OwnedBy(viewer).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancel);
        if (id is not { } profile)
        {
            return new MyHoursPage(null, 0, []);
        }

        var today = VietnamTime.Today(now);
        return new MyHoursPage(
            await ConfirmedHours.LoadAsync(db, profile, today.AddMonths(-CertificatesPage.Months), today, cancel),
            await db.MentoringSessions.CountAsync(s => s.Mentorship.ProfileId == profile && s.Status == SessionStatus.Held && s.Answer != SessionAnswer.Confirmed, cancel),
            await db.HoursCertificates.AsNoTracking().Where(c => c.ProfileId == profile).OrderByDescending(c => c.IssuedAt).ToListAsync(cancel));
    }
}
