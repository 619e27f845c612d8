using System.Text.Json;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data;

/// <summary>What has happened to a thing, read back as the events they were: for who must add up what several transactions did.</summary>
public static class ToldEvents
{
    public static async Task<IReadOnlyList<TEvent>> ToldAsync<TEvent>(this AppDbContext db, Guid subjectId, CancellationToken cancel)
        where TEvent : DomainEvent
    {
        ArgumentNullException.ThrowIfNull(db);
        var name = typeof(TEvent).Name;
        var told = await db.Activities.AsNoTracking().Where(a => a.SubjectId == subjectId && a.Event == name).Select(a => a.Details).ToListAsync(cancel);
        return told.ConvertAll(t => JsonSerializer.Deserialize<TEvent>(t, JsonText.Options)!);
    }
}
