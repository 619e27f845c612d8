using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>Who would like another pair: read by coordinators only.</summary>
public sealed record ChangeWishesPage(PageOf<ChangeWishesPage.Row> Wishes, bool ShowsHandled)
{
    public const string Handled = "da-xong";

    public static async Task<ChangeWishesPage> LoadAsync(AppDbContext db, Viewer viewer, string? part, int page, CancellationToken cancel)
    {
        var handled = part == Handled;
        var wishes = db.ChangeWishesFor(viewer).AsNoTracking().Where(w => (w.HandledAt != null) == handled);
        var rows =
            from wish in handled ? wishes.OrderByDescending(w => w.HandledAt) : wishes.OrderBy(w => w.At)
            join pair in db.Mentorships on wish.MentorshipId equals pair.Id
            select new Row(wish.Id, pair.Id, pair.Person.FullName, pair.Profile.Person.FullName, wish.Side, wish.Text, wish.At, wish.HandledAt, pair.Status);
        return new ChangeWishesPage(await rows.ToPageAsync(page, cancel), handled);
    }

    public sealed record Row(Guid Id, Guid PairId, string Woman, string Mentor, PairSide Side, string Text, DateTime At, DateTime? HandledAt, MentorshipStatus Status);
}
