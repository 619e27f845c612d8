using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>
/// Two people with one form open: the second to save gets her form back with everything she typed and, beside it, what stands there
/// now. Saving again then replaces it knowingly. In the view: <c>&lt;partial name="_EditConflict" /&gt;</c> above the form.
/// </summary>
public static class EditConflicts
{
    public const string Key = "edit-conflict";

    /// <summary>The loaded row counts as changed since the form was shown unless it still has the form's version.</summary>
    public static void Expect<T>(this AppDbContext db, T root, int version)
        where T : AggregateRoot => db.Entry(root).Property(r => r.Version).OriginalValue = version;

    /// <summary>Saves; false when somebody else saved first (the context then holds nothing any more).</summary>
    public static async Task<bool> TrySaveAsync(this AppDbContext db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <param name="controller">About to show the form again.</param>
    /// <param name="mine">What she typed.</param>
    /// <param name="theirs">The same form filled from what stands in the database now.</param>
    /// <param name="versionField">Name of the hidden version, whose posted value must not come back.</param>
    /// <param name="word">Words for what is kept as a value or an id; null: shown as it is.</param>
    public static void ShowConflict<TForm>(this Controller controller, TForm mine, TForm theirs, string versionField = "Form.Version", Func<object, string?>? word = null)
        where TForm : class
    {
        var services = controller.HttpContext.RequestServices;
        var shared = services.GetRequiredService<IStringLocalizer<SharedText>>();
        var own = ContextTexts.LocalizerFor(typeof(TForm), services.GetRequiredService<IStringLocalizerFactory>());
        controller.ModelState.Remove(versionField);
        controller.ModelState.AddModelError("", shared[TextKey.Of("Có người vừa lưu trang này trước chị. Chị xem bản của người đó bên dưới, sửa cho khớp rồi bấm Lưu lần nữa.")]);
        controller.ViewData[Key] = typeof(TForm).GetProperties()
            .Select(p => (Label: p.GetCustomAttribute<DisplayAttribute>()?.Name, Mine: Shown(p.GetValue(mine), word), Theirs: Shown(p.GetValue(theirs), word)))
            .Where(p => p.Label is not null && p.Mine != p.Theirs)
            .Select(p => new KeyValuePair<string, string>(own[p.Label!], p.Theirs))
            .ToList();
    }

    private static string Shown(object? value, Func<object, string?>? word) => value is not null && word?.Invoke(value) is { } said ? said : value switch
    {
        null => "",
        string s => s,
        DateTime at => Moments.Short(at),
        DateOnly day => Moments.Date(day),
        long money => Money.Format(money),
        bool yes => yes ? "✓" : "–",
        IEnumerable many => string.Join("\n", many.Cast<object?>().Select(v => Shown(v, word)).Where(x => x.Length > 0)),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
