using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring;

/// <summary>For mentors, women and officers their pairs with what waits for them; for coordinators their desk. Who is none of these costs no command.</summary>
public sealed class MentoringNavigation(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        List<NavigationItem> items = [];
        if (context.Viewer() is not { } viewer)
        {
            return items;
        }

        if ((viewer.InMentoring || viewer.IsOfficer) && await WaitingAsync(viewer, context.RequestAborted) is { } waiting)
        {
            items.Add(new NavigationItem(T["Đồng hành"], "/dong-hanh", 17, waiting));
        }

        if (viewer.IsCoordinator)
        {
            items.Add(new NavigationItem(T["Điều phối"], "/dieu-phoi", 35));
        }

        return items;
    }

    /// <summary>Proposals she has not answered, talks and agreements she has not confirmed; null: nothing of hers there, and nobody in her care.</summary>
    private async Task<int?> WaitingAsync(Viewer viewer, CancellationToken cancel)
    {
        var (her, inCare) = (viewer.PersonId, db.LookedAfterBy(viewer, VietnamTime.Today(time.GetUtcNow().UtcDateTime)));
        var found = await db.People.AsNoTracking().Where(p => p.Id == her).Select(p => new
        {
            InCare = inCare.Any(),
            Proposed = db.Mentorships.Count(m => m.Status == MentorshipStatus.Proposed
                && ((m.PersonId == her && m.WomanAcceptedAt == null) || (m.Profile.PersonId == her && m.MentorAcceptedAt == null))),
            Talks = db.MentoringSessions.Count(s => s.Mentorship.PersonId == her && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.None),
            Agreements = db.Mentorships.Count(m => m.Status == MentorshipStatus.Active
                && ((m.PersonId == her && m.AgreementMentorAt != null && m.AgreementWomanAt == null) || (m.Profile.PersonId == her && m.AgreementWomanAt != null && m.AgreementMentorAt == null))),
        }).SingleOrDefaultAsync(cancel);
        return found is null || (!viewer.InMentoring && !found.InCare) ? null : found.Proposed + found.Talks + found.Agreements;
    }
}
