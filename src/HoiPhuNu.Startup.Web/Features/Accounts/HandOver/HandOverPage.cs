using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Care;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.HandOver;

public sealed record HandOverPage(CareOf Contest, string? Search, PageOf<HandOverPage.Row> People)
{
    public static async Task<HandOverPage> LoadAsync(AppDbContext db, IPeopleInCare care, CareOf contest, string? search, int page, CancellationToken cancel)
    {
        var phone = LoginName.Parse(search) is { IsPhone: true } login ? login.Value : null;
        var people = care.In(contest, phone).AsNoTracking();
        var folded = VietnameseText.Fold(search);
        if (phone is null && folded.Length > 0)
        {
            people = people.Where(p => p.NameFolded.Contains(folded));
        }

        var rows = await people.OrderBy(p => p.NameSortKey).ThenBy(p => p.CreatedAt)
            .Select(p => new Row(p.Id, p.FullName, p.Phone, db.Users.Where(a => a.PersonId == p.Id).Select(a => a.UserName).FirstOrDefault()))
            .ToPageAsync(page, cancel);
        return new HandOverPage(contest, search, rows);
    }

    /// <param name="Id">Of the person.</param>
    /// <param name="Name">Full name.</param>
    /// <param name="Phone">To call before handing over.</param>
    /// <param name="Login">What she signs in with; null when she has no account yet.</param>
    public sealed record Row(Guid Id, string Name, string? Phone, string? Login);
}
