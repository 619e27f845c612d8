using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.LookUp;

/// <summary>Finds an entry by its code and the last four digits of the phone it was submitted with. Wrong code and wrong digits answer alike.</summary>
public sealed class LookUpEntry(AppDbContext db)
{
    public async Task<LookUpPage.Found?> RunAsync(string typedCode, string typedDigits, CancellationToken cancel)
    {
        // A code that cannot be one is looked for all the same, so that both answers take the same way.
        var code = EntryCode.TryParse(typedCode, out var whole) ? whole : "-";
        var found = await db.Entries.AsNoTracking().Where(e => e.Code == code)
            .Select(e => new
            {
                e.Status,
                e.SubmittedVersion,
                e.LastSubmittedAt,
                e.ReturnedUntil,
                e.Contest.Title,
                e.Contest.ContactPhone,
                e.Versions.First(v => v.Number == e.SubmittedVersion).Details,
            }).SingleOrDefaultAsync(cancel);
        var phone = found is null ? "" : PhoneNumber.LastFour(found.Details.Phone);
        var digits = new string([.. typedDigits.Where(char.IsAsciiDigit)]);
        var same = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(phone.PadLeft(4, '-')), Encoding.UTF8.GetBytes(digits.Length == 4 ? digits : "...."));
        return found is not null && same
            ? new LookUpPage.Found(code, found.Status, found.Title, found.SubmittedVersion, found.LastSubmittedAt!.Value, found.ReturnedUntil, found.ContactPhone)
            : null;
    }
}
