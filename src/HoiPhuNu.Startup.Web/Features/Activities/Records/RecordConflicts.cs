using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Activities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>Two who change one record: what differs is told in words, and of it only what stands on her form.</summary>
public static class RecordConflicts
{
    /// <param name="controller">About to show the form again.</param>
    /// <param name="db">Has the names.</param>
    /// <param name="page">With what she typed.</param>
    /// <param name="theirs">What stands there now.</param>
    /// <param name="T">Words of the context.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task ShowRecordConflictAsync(this Controller controller, AppDbContext db, RecordFormPage page, RecordForm theirs, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(theirs);
        var (mine, now) = (page.Form.Told(page), theirs.Told(page));
        List<Guid> programmes = [.. mine.ProgrammeIds, .. now.ProgrammeIds];
        var names = await db.Units.Where(u => u.Id == mine.UnitId || u.Id == now.UnitId).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);
        foreach (var programme in await db.Programmes.Where(p => programmes.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(cancel))
        {
            names[programme.Id] = programme.Name;
        }

        controller.ShowConflict(mine, now, word: value => value switch
        {
            Guid id => names.GetValueOrDefault(id) ?? page.Women.FirstOrDefault(w => w.Value == id.ToString())?.Text ?? "",
            RecordState state => RecordWords.State(state, T),
            _ => null,
        });
    }
}
