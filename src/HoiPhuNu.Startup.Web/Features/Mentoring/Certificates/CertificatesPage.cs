using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>Hours of one mentor and what was certified of them, for her coordinators.</summary>
public sealed record CertificatesPage(Guid ProfileId, string Name, ConfirmedHours Hours, IReadOnlyList<HoursCertificate> Certificates, CertificateForm Form)
{
    /// <summary>Months shown, from today back.</summary>
    public const int Months = 24;

    public static async Task<CertificatesPage?> LoadAsync(AppDbContext db, Guid profileId, Viewer viewer, CertificateForm? form, DateTime now, CancellationToken cancel)
    {
        if (await db.MentorProfiles.CoordinatedBy(viewer).Where(p => p.Id == profileId).Select(p => p.Person.FullName).SingleOrDefaultAsync(cancel) is not { } name)
        {
            return null;
        }

        var today = VietnamTime.Today(now);
        return new CertificatesPage(
            profileId,
            name,
            await ConfirmedHours.LoadAsync(db, profileId, today.AddMonths(-Months), today, cancel),
            await db.HoursCertificates.AsNoTracking().Where(c => c.ProfileId == profileId).OrderByDescending(c => c.IssuedAt).ToListAsync(cancel),
            form ?? new CertificateForm { From = new DateOnly(today.Year, 1, 1), To = today });
    }
}
