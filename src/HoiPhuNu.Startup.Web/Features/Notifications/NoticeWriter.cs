using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>
/// Turns drafts into notices, each once: what is already there is left alone, so a handler that is cut off half-way and called again
/// finishes its work. Uses a context of its own, nothing else of the caller is saved by it.
/// </summary>
public sealed class NoticeWriter(IServiceScopeFactory scopes, TimeProvider time)
{
    /// <summary>Per transaction: a publication of thousands must not hold the write gate while somebody submits.</summary>
    public const int Batch = 200;

    /// <summary>Gives the number of new notices.</summary>
    public async Task<int> WriteAsync(IEnumerable<NoticeDraft> drafts, CancellationToken cancel)
    {
        var written = 0;
        foreach (var batch in drafts.Chunk(Batch))
        {
            await using var scope = scopes.CreateAsyncScope();
            written += await WriteAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), batch, cancel);
        }

        return written;
    }

    private Task<int> WriteAsync(AppDbContext db, NoticeDraft[] batch, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var keys = batch.Select(draft => draft.Key).Distinct().ToList();
            var known = (await db.Notices.Where(n => keys.Contains(n.EventId)).Select(n => new { n.EventId, n.PersonId, n.Kind }).ToListAsync(token))
                .Select(n => (n.EventId, n.PersonId, n.Kind)).ToHashSet();
            var missing = batch.Where(draft => known.Add((draft.Key, draft.To.PersonId, draft.Message.Kind))).ToList();
            db.Notices.AddRange(missing.Select(Make));
            return missing.Count;
        },
        cancel);

    private Notice Make(NoticeDraft draft)
    {
        var letter = draft.Message.In(draft.To.Language);
        return Notice.Create(draft.Key, draft.Message.Kind, draft.To.PersonId, draft.ContestId, draft.To.Name, draft.To.Email, draft.To.Language, letter.Subject, letter.Body, draft.Url, time.GetUtcNow().UtcDateTime);
    }
}
