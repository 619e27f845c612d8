using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Tests.Posting;

/// <summary>However often a form is posted, it makes one thing.</summary>
public sealed class OnceTests
{
    [DatabaseFact]
    public async Task Fifty_posts_of_each_of_twenty_forms_at_once_make_twenty_rows(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var keys = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7()).ToList();
        var posts = keys.SelectMany(k => Enumerable.Repeat(k, 50)).OrderBy(k => k.GetHashCode()).ToList();
        var results = await Task.WhenAll(posts.Select(key => Task.Run(async () => (key, made: await Post(database, key)))));
        Assert.Equal(20, await database.Do(db => db.People.CountAsync()));
        Assert.All(results.GroupBy(r => r.key), group => Assert.NotNull(Assert.Single(group.Select(r => r.made).Distinct())));
    }

    [DatabaseFact]
    public async Task A_key_of_somebody_else_or_of_another_form_makes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var key = Guid.CreateVersion7();
        Assert.NotNull(await Post(database, key));
        Assert.Null(await Post(database, key, person: Guid.CreateVersion7()));
        Assert.Null(await Post(database, key, purpose: "Khác"));
        Assert.Equal(1, await database.Do(db => db.People.CountAsync()));
    }

    [DatabaseFact]
    public async Task A_refused_post_leaves_the_key_free_for_the_next_try(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var key = Guid.CreateVersion7();
        Assert.Null(await database.Do(db => db.OnceAsync(key, null, "Thử", TestDatabase.Now, _ => Task.FromResult<Guid?>(null), CancellationToken.None)));
        Assert.NotNull(await Post(database, key));
    }

    private static Task<Guid?> Post(TestDatabase database, Guid key, Guid? person = null, string purpose = "Thử") => database.Do(db => db.OnceAsync(
        key,
        person,
        purpose,
        TestDatabase.Now,
        _ =>
        {
            var made = Person.Create("Chỉ một lần", TestDatabase.Now);
            db.People.Add(made);
            return Task.FromResult<Guid?>(made.Id);
        },
        CancellationToken.None));
}
