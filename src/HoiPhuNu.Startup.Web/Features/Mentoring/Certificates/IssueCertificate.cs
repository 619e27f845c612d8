using System.Security.Cryptography;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>Counts the confirmed hours of a period and freezes them under a code, in one transaction.</summary>
public sealed class IssueCertificate(AppDbContext db, TimeProvider time)
{
    /// <returns>Not found, refused, or the code.</returns>
    public async Task<(bool Found, Refusal? Refusal, string? Code)> RunAsync(Guid profileId, DateOnly from, DateOnly to, Guid formKey, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (found, refusal) = (false, (Refusal?)null);
        var id = await db.OnceAsync(
            formKey,
            viewer.PersonId,
            "HoursCertificate",
            now,
            async token =>
            {
                (found, refusal) = (false, null);
                if (await db.MentorProfiles.CoordinatedBy(viewer).Include(p => p.Person).Include(p => p.Unit).SingleOrDefaultAsync(p => p.Id == profileId, token) is not { } profile)
                {
                    return null;
                }

                found = true;
                var hours = await ConfirmedHours.LoadAsync(db, profileId, from, to, token);
                (var made, refusal) = HoursCertificate.Issue(profile, profile.Person.FullName, profile.Unit.Name, from, to, hours.Minutes, hours.Talks.Count, hours.Women, await FreshCodeAsync(now, token), viewer.PersonId, now);
                if (made is not null)
                {
                    db.HoursCertificates.Add(made);
                }

                return made?.Id;
            },
            cancel);
        return id is null ? (found, refusal, null) : (true, null, await db.HoursCertificates.CoordinatedBy(viewer).Where(c => c.Id == id).Select(c => c.Code).SingleOrDefaultAsync(cancel));
    }

    private async Task<string> FreshCodeAsync(DateTime now, CancellationToken cancel)
    {
        while (true)
        {
            var code = EntryCode.Create(HoursCertificate.Prefix, VietnamTime.Today(now).Year, RandomNumberGenerator.GetBytes(4));
            if (!await db.HoursCertificates.AnyAsync(c => c.Code == code, cancel))
            {
                return code;
            }
        }
    }
}
