using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring;

/// <summary>For mentors and women their pairs with what waits for them; for officers the pairs of their women; for coordinators their desk. Who is none of these costs no command.</summary>
public sealed class MentoringNavigation(AppDbContext db, IStringLocalizer<MentoringText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        List<NavigationItem> items = [];
        if (context.Viewer() is not { } viewer)
        {
            return items;
        }

        if (viewer.InMentoring)
        {
            items.Add(new NavigationItem(T["Đồng hành"], "/dong-hanh", 17, await WaitingAsync(viewer, context.RequestAborted)));
        }
        else if (viewer.IsOfficer)
        {
            // She logs and confirms for women of her unit; how many wait stands on the page, not in every menu.
            items.Add(new NavigationItem(T["Đồng hành"], "/dong-hanh", 17));
        }

        if (viewer.IsCoordinator)
        {
            items.Add(new NavigationItem(T["Điều phối"], "/dieu-phoi", 35));
        }

        return items;
    }

    /// <summary>Proposals she has not answered, talks and agreements she has not confirmed.</summary>
    private async Task<int> WaitingAsync(Viewer viewer, CancellationToken cancel)
    {
        var her = viewer.PersonId;
        var found = await db.People.AsNoTracking().Where(p => p.Id == her).Select(p => new
        {
            Proposed = db.Mentorships.Count(m => m.Status == MentorshipStatus.Proposed
                && ((m.PersonId == her && m.WomanAcceptedAt == null) || (m.Profile.PersonId == her && m.MentorAcceptedAt == null))),
            Talks = db.MentoringSessions.Count(s => s.Mentorship.PersonId == her && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.None),
            Agreements = db.Mentorships.Count(m => m.Status == MentorshipStatus.Active
                && ((m.PersonId == her && m.AgreementMentorAt != null && m.AgreementWomanAt == null) || (m.Profile.PersonId == her && m.AgreementWomanAt != null && m.AgreementMentorAt == null))),
        }).SingleOrDefaultAsync(cancel);
        return found is null ? 0 : found.Proposed + found.Talks + found.Agreements;
    }
}
