using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>
/// What somebody posted after her session had ended: sealed for the account that used this browser, kept for a day, opened for that
/// account only. It stays until a post from the page that showed it succeeds, because the answer that shows it may get lost on the way.
/// </summary>
public sealed class KeptForms(AppDbContext db, IDataProtectionProvider protection, KnownDevice device, FormPages pages, TimeProvider time)
{
    /// <summary>Name in the address of the page that shows a kept form.</summary>
    public const string Parameter = "giu";

    /// <summary>Among the kept fields: where they were posted to. Posted fields that begin with "__" are not kept, so nobody else writes it.</summary>
    public const string Action = "__action";

    // Rules and articles are posted whole: whatever a page may post is kept.
    private const int LongestForm = Hosting.BodyLimit;
    private const int MostPerAccount = 5;

    // Vietnamese letters as they are: escaped they would take three times the room.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The id of the kept form; null when there is nothing to keep, or nobody to keep it for.</summary>
    public async Task<Guid?> KeepAsync(HttpContext http, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!http.Request.HasFormContentType || !Fits(http) || device.AccountOf(http) is not { } accountId)
        {
            return null;
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var fields = form.Where(f => IsKept(f.Key)).ToDictionary(f => f.Key, f => f.Value.ToArray());
        var page = pages.Of(http.Request);
        if (fields.Count == 0 || page.Length > SealedForm.PathLength || !await db.Users.AnyAsync(a => a.Id == accountId, cancel))
        {
            return null;
        }

        fields[Action] = [http.Request.Path.Value];
        var text = For(accountId).Protect(JsonSerializer.Serialize(fields, Plain));
        if (text.Length > SealedForm.SealedLength)
        {
            return null;
        }

        var kept = SealedForm.Create(accountId, page, text, Now);
        return await db.WriteAsync(
            async token =>
            {
                var older = await db.SealedForms.Where(f => f.AccountId == accountId).OrderByDescending(f => f.KeptAt).Skip(MostPerAccount - 1).ToListAsync(token);
                db.SealedForms.RemoveRange(older);
                db.SealedForms.Add(kept);
                return kept.Id;
            },
            cancel);
    }

    /// <summary>Something is kept for the account that used this browser.</summary>
    public async Task<bool> WaitsAsync(Guid? id, HttpContext http, CancellationToken cancel) =>
        id is { } given && device.AccountOf(http) is { } accountId && await Of(given, accountId).AnyAsync(cancel);

    /// <summary>The page to go to after signing in; null when nothing is kept for this account.</summary>
    public async Task<string?> PageAsync(Guid? id, Guid accountId, CancellationToken cancel)
    {
        var path = id is { } given ? await Of(given, accountId).Select(f => f.Path).SingleOrDefaultAsync(cancel) : null;
        return path is null ? null : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={id}";
    }

    public async Task<Dictionary<string, string[]>?> OpenAsync(Guid id, Guid accountId, CancellationToken cancel)
    {
        if (await Of(id, accountId).Select(f => f.Sealed).SingleOrDefaultAsync(cancel) is not { } text)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(For(accountId).Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null; // sealed with a key that is gone
        }
    }

    public Task<int> DropAsync(Guid id, Guid accountId, CancellationToken cancel) =>
        db.WriteAsync(token => db.SealedForms.Where(f => f.Id == id && f.AccountId == accountId).ExecuteDeleteAsync(token), cancel);

    /// <summary>Where files are taken too, the words beside a large photo are kept as well; the photo is not.</summary>
    private static bool Fits(HttpContext http) =>
        http.Request.ContentLength is { } length && length <= Math.Max(LongestForm, http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? 0);

    private static bool IsKept(string field) =>
        !field.StartsWith("__", StringComparison.Ordinal) && !field.Contains("password", StringComparison.OrdinalIgnoreCase) && !field.Contains("matkhau", StringComparison.OrdinalIgnoreCase);

    private IQueryable<SealedForm> Of(Guid id, Guid accountId)
    {
        var from = Now - SealedForm.Life;
        return db.SealedForms.AsNoTracking().Where(f => f.Id == id && f.AccountId == accountId && f.KeptAt >= from);
    }

    private IDataProtector For(Guid accountId) => protection.CreateProtector("SealedForm", accountId.ToString());
}
