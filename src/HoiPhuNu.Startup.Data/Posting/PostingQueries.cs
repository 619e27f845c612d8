using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Posting;

public static class PostingQueries
{
    /// <summary>
    /// Runs <paramref name="create"/> once for a form key: the first post creates and is remembered in the same transaction, every
    /// later post with the same key gets the first one's result. A key used by somebody else, or for something else, makes nothing.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="key">Drawn when the form was shown.</param>
    /// <param name="personId">Who posts.</param>
    /// <param name="purpose">What the form makes, "Entry".</param>
    /// <param name="now">UTC.</param>
    /// <param name="create">Makes it and returns its id, or null to refuse (then nothing is remembered and the key stays free).</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<Guid?> OnceAsync(this AppDbContext db, Guid key, Guid? personId, string purpose, DateTime now, Func<CancellationToken, Task<Guid?>> create, CancellationToken cancel)
    {
        try
        {
            return await db.WriteAsync(
                async token =>
                {
                    if (await db.FindAsync(key, token) is { } before)
                    {
                        return before.ResultFor(personId, purpose);
                    }

                    var made = await create(token);
                    if (made is { } id)
                    {
                        db.PostedForms.Add(PostedForm.Create(key, personId, purpose, id, now));
                    }

                    return made;
                },
                cancel);
        }
        catch (DbUpdateException)
        {
            // On SQL Server, where the gate stands open, two posts of one form may meet: the key is unique, and the loser finds here what the
            // other one made.
            db.ChangeTracker.Clear();
            if (await db.FindAsync(key, cancel) is { } other)
            {
                return other.ResultFor(personId, purpose);
            }

            throw;
        }
    }

    private static Task<PostedForm?> FindAsync(this AppDbContext db, Guid key, CancellationToken cancel) =>
        db.PostedForms.AsNoTracking().SingleOrDefaultAsync(f => f.Key == key, cancel);
}
