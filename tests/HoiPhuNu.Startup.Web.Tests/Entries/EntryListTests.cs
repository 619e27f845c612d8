namespace HoiPhuNu.Startup.Web.Tests.Entries;

/// <summary>The number of SQL commands of a list does not grow with its rows.</summary>
public sealed class EntryListTests(App app) : IClassFixture<App>
{
    private const int Most = 15;

    [Fact]
    public async Task The_secretary_s_list() => await Pinned(s => s.Secretary, s => $"/to-chuc/{s.Slug}/ho-so");

    [Fact]
    public async Task Her_own_list() => await Pinned(s => s.Entrants[0], _ => "/ho-so", s => s.Entries.Select(e => e.Id), owner: true);

    [Fact]
    public async Task The_officer_s_list() => await Pinned(s => s.Officer, _ => "/nhap-ho", s => s.Entries.Skip(1).Select(e => e.Id));

    private async Task Pinned(Func<Scenario, Domain.People.Person> who, Func<Scenario, string> path, Func<Scenario, IEnumerable<Guid>>? give = null, bool owner = false)
    {
        var counts = new List<int>();
        foreach (var rows in new[] { 10, 200 })
        {
            var s = await Scenario.Build(app, new() { Entries = rows, Drafts = 0 });
            if (give is not null)
            {
                await app.WithDb(async db =>
                {
                    foreach (var id in give(s))
                    {
                        var entry = (await db.Entries.FindAsync(id))!;
                        if (owner)
                        {
                            db.Entry(entry).Property(e => e.PersonId).CurrentValue = who(s).Id;
                        }
                        else
                        {
                            Assert.Null(entry.BeHelpedBy(who(s).Id, s.Communes[0].Id, Domain.Entries.ConsentWay.Phone, "Gọi", app.Now));
                        }
                    }

                    await db.SaveChangesAsync();
                });
            }

            using var browser = await app.SignedIn(who(s));
            await browser.Page(path(s));
            counts.Add(await app.Commands.CountAsync(() => browser.Page(path(s))));
        }

        Assert.Equal(counts[0], counts[1]);
        Assert.InRange(counts[0], 2, Most);
    }
}
