using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>A claim link for a profile, mailed to the mentor's address or handed to the coordinator who passes it on herself.</summary>
public sealed class IssueClaimLink(AppDbContext db, IOneTimeMail mail, IOptions<SiteOptions> site, TimeProvider time)
{
    /// <param name="profile">Of the viewer's, tracked, with person and unit.</param>
    /// <param name="address">Makes an absolute address of the secret.</param>
    /// <param name="byMail">Wanted by mail; without an address the link is handed over all the same.</param>
    /// <param name="viewer">The coordinator.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>The link only when it was not mailed: a mailed one no screen shows.</returns>
    public async Task<(string Link, bool Mailed, Refusal? Refusal)> RunAsync(MentorProfile profile, Func<string, string> address, bool byMail, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(viewer);
        var secret = OneTimeSecret.Draw();
        if (profile.IssueClaim(secret.Hash, viewer.PersonId, time.GetUtcNow().UtcDateTime) is { } refusal)
        {
            return ("", false, refusal);
        }

        var link = address(secret.Text);
        var mailed = byMail && !string.IsNullOrWhiteSpace(profile.Person.Email);
        if (mailed)
        {
            // A key of its own: each link is a letter of its own, and the newest is the one that works.
            var office = Office.Of(site.Value, profile.Unit.Name);
            mail.Queue(new ClaimProfileEmail(office, profile.Person.FullName, link, profile.ClaimUntil!.Value), Guid.CreateVersion7(), profile.Person, null);
        }

        await db.SaveChangesAsync(cancel);
        return (mailed ? "" : link, mailed, null);
    }
}
