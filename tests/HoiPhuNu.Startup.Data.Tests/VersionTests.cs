using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Tests;

/// <summary>The version of an aggregate rises with every change of any part of it, and whoever shows an old one loses.</summary>
public sealed class VersionTests
{
    [DatabaseFact]
    public async Task A_new_row_begins_at_one_and_a_change_of_its_own_raises_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (contest, _) = await database.AddContest();
        Assert.Equal(1, await VersionOf(database, contest.Id));
        await Change(database, contest.Id, c => c.Cancel("Bão lớn", c.CreatedById, TestDatabase.Now).Must());
        Assert.Equal(2, await VersionOf(database, contest.Id));
    }

    [DatabaseFact]
    public async Task A_part_that_is_added_changed_or_taken_away_raises_its_roots_version(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (contest, _) = await database.AddContest();
        await Change(database, contest.Id, c => c.SetTracks(["Bảng 1", "Bảng 2", "Bảng 3"], c.CreatedById, TestDatabase.Now).Must());
        Assert.Equal(2, await VersionOf(database, contest.Id));
        await Change(database, contest.Id, c => c.SetTracks(["Bảng 3", "Bảng 1", "Bảng 2"], c.CreatedById, TestDatabase.Now).Must());
        Assert.Equal(3, await VersionOf(database, contest.Id));
        await Change(database, contest.Id, c => c.SetTracks(["Bảng 3"], c.CreatedById, TestDatabase.Now).Must());
        Assert.Equal(4, await VersionOf(database, contest.Id));
    }

    [DatabaseFact]
    public async Task Saving_what_nobody_changed_raises_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (contest, _) = await database.AddContest();
        await Change(database, contest.Id, _ => { });
        Assert.Equal(1, await VersionOf(database, contest.Id));
    }

    [DatabaseFact]
    public async Task Of_two_editors_the_second_is_told_and_the_first_stands(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (contest, organizer) = await database.AddContest();
        await database.Do(first => database.Do(async second =>
        {
            var hers = await first.Contests.Include(c => c.Tracks).SingleAsync(c => c.Id == contest.Id);
            var theirs = await second.Contests.Include(c => c.Tracks).SingleAsync(c => c.Id == contest.Id);
            hers.SetTracks(["Của chị thứ nhất"], organizer.Id, TestDatabase.Now).Must();
            await first.SaveChangesAsync();
            theirs.SetTracks(["Của chị thứ hai"], organizer.Id, TestDatabase.Now).Must();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        }));
        Assert.Equal(["Của chị thứ nhất"], await database.Do(db => db.Contests.Where(c => c.Id == contest.Id).SelectMany(c => c.Tracks).Select(t => t.Name).ToListAsync()));
    }

    [DatabaseFact]
    public async Task A_form_that_shows_an_old_version_is_refused_even_if_nobody_else_is_at_it_now(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (contest, _) = await database.AddContest();
        await Change(database, contest.Id, c => c.SetTracks(["Mới"], c.CreatedById, TestDatabase.Now).Must());
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => database.Do(async db =>
        {
            var found = await db.Contests.SingleAsync(c => c.Id == contest.Id);
            db.Entry(found).Property(c => c.Version).OriginalValue = 1;
            found.Cancel("Cũ", found.CreatedById, TestDatabase.Now).Must();
            await db.SaveChangesAsync();
        }));
    }

    [DatabaseFact]
    public async Task A_submission_raises_the_entrys_version_and_documents_come_back_as_they_went(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var (contest, organizer) = await database.AddContest();
        var content = new EntryContent { Title = "Miến dong Phja Đén", Team = [new("Bàn Mùi Sim", "Tổ phó", true)], Finance = [new(FinanceSource.Own, "góp", 320_000_000)], Members = 9, FoundedOn = new DateOnly(2024, 3, 8) };
        var person = Person.Create("Bàn Mùi Ban", TestDatabase.Now);
        var entryId = await database.Do(async db =>
        {
            db.Attach(contest);
            db.People.Add(person);
            var entry = Entry.Start(contest, person, TestDatabase.Now);
            db.Entries.Add(entry);
            await db.SaveChangesAsync();
            return entry.Id;
        });
        await database.Do(async db =>
        {
            var entry = await db.Entries.Include(e => e.Contest).SingleAsync(e => e.Id == entryId);
            db.Entry(entry).Property(e => e.Draft).CurrentValue = content;
            entry.BeHelpedBy(organizer.Id, contest.HostUnitId, ConsentWay.Zalo, "", TestDatabase.Now);
            await db.SaveChangesAsync();
        });
        var found = await database.Do(db => db.Entries.AsNoTracking().SingleAsync(e => e.Id == entryId));
        Assert.Equal(2, found.Version);
        Assert.Equal(JsonText.Write(content), JsonText.Write(found.Draft));
    }

    private static Task<int> VersionOf(TestDatabase database, Guid id) => database.Do(db => db.Contests.Where(c => c.Id == id).Select(c => c.Version).SingleAsync());

    private static Task Change(TestDatabase database, Guid id, Action<Contest> change) => database.Do(async db =>
    {
        change(await db.Contests.Include(c => c.Tracks).SingleAsync(c => c.Id == id));
        await db.SaveChangesAsync();
    });
}
