using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public sealed record CohortsPage(PageOf<CohortsPage.Row> Cohorts, bool ShowsClosed, string? Search)
{
    public const string Closed = "da-khep";

    public static async Task<CohortsPage> LoadAsync(AppDbContext db, Viewer viewer, string? part, string? search, int page, CancellationToken cancel)
    {
        var closed = part == Closed;
        var hers = db.MentoringCohorts.AsNoTracking().CoordinatedBy(viewer).Where(c => (c.Status == CohortStatus.Closed) == closed);
        var words = VietnameseText.Clean(search);
        if (words.Length > 0)
        {
            hers = hers.Where(c => c.Name.Contains(words));
        }

        var rows = await hers.OrderByDescending(c => c.CreatedAt).ThenBy(c => c.Id)
            .Select(c => new Row(
                c.Id,
                c.Name,
                c.Unit.Name,
                c.Kind,
                c.Status,
                db.MentoringNeeds.Count(n => n.CohortId == c.Id && n.LeftAt == null),
                db.Mentorships.Count(m => m.CohortId == c.Id && m.Status == MentorshipStatus.Proposed),
                db.Mentorships.Count(m => m.CohortId == c.Id && m.Status == MentorshipStatus.Active)))
            .ToPageAsync(page, cancel);
        return new CohortsPage(rows, closed, search);
    }

    public sealed record Row(Guid Id, string Name, string Unit, CohortKind Kind, CohortStatus Status, int Women, int Proposed, int Active);
}
