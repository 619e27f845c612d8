using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>Names behind the ids of an entry file: sector, track, province, commune, and behind the codes of what she needs help with.</summary>
public sealed class EntryNames
{
    private readonly Dictionary<Guid, string> _names = [];

    private Dictionary<string, string> _topics = new(StringComparer.Ordinal);

    public string this[Guid? id] => id is { } known && _names.TryGetValue(known, out var name) ? name : "";

    /// <summary>What is no code of the list came with a paper form and is shown as it stands.</summary>
    public string Topic(string code) => _topics.GetValueOrDefault(code, code);

    /// <param name="db">One command, for the units.</param>
    /// <param name="contest">With tracks and sectors.</param>
    /// <param name="details">Whose address.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <param name="topics">One command more; null where no topic is shown.</param>
    public static async Task<EntryNames> LoadAsync(AppDbContext db, Contest contest, EntrantDetails details, CancellationToken cancel, IMentoringTopics? topics = null)
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

        if (topics is not null)
        {
            names._topics = (await topics.ListAsync(cancel)).ToDictionary(t => t.Code, t => t.Name, StringComparer.Ordinal);
        }

        return names;
    }
}
