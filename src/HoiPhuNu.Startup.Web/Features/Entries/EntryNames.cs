using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>Names behind the ids of an entry file: sector, track, province, commune.</summary>
public sealed class EntryNames
{
    private readonly Dictionary<Guid, string> _names = [];

    public string this[Guid? id] => id is { } known && _names.TryGetValue(known, out var name) ? name : "";

    /// <param name="db">One command, for the units.</param>
    /// <param name="contest">With tracks and sectors.</param>
    /// <param name="details">Whose address.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<EntryNames> LoadAsync(AppDbContext db, Contest contest, EntrantDetails details, CancellationToken cancel)
    {
        var names = new EntryNames();
        foreach (var track in contest.Tracks)
        {
            names._names[track.Id] = track.Name;
        }

        foreach (var sector in contest.Sectors)
        {
            names._names[sector.Id] = sector.Name;
        }

        foreach (var unit in await db.Units.AsNoTracking().Where(u => u.Id == details.ProvinceId || u.Id == details.CommuneId).Select(u => new { u.Id, u.Name }).ToListAsync(cancel))
        {
            names._names[unit.Id] = unit.Name;
        }

        return names;
    }
}
