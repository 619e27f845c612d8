using System.Data.Common;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests.People;

/// <summary>The state's list of units goes in as a whole or not at all, and the same list again changes nothing.</summary>
public sealed class ImportUnitsTests
{
    private const int Seeded = 34 + 3 + 1;

    [DatabaseFact]
    public async Task A_whole_list_goes_in_and_again_without_doubles(DatabaseKind kind)
    {
        await using var database = await Seed(kind);
        var file = await Whole(database, communes: 97);

        var first = await Import(database, file.Open());
        Assert.Equal((34, 34 * 97, 34 * 97), (first.Provinces, first.Communes, first.Added));
        Assert.Empty(first.Problems.Concat(first.Renamed).Concat(first.Moved).Concat(first.Reopened).Concat(first.Missing));
        var stored = await Stored(database);
        Assert.Equal(Seeded + (34 * 97), stored.Count);
        Assert.Equal(stored.Count, stored.Select(u => u.Code).Distinct().Count());
        var one = stored.Single(u => u.Code == UnitFile.Code(98));
        var above = stored.Single(u => u.Code == file.Provinces[1].Code);
        Assert.Equal((UnitLevel.Commune, above.Id, above.Path + one.Code + "/"), (one.Level, one.ParentId, one.Path));

        var second = await Import(database, file.Open());
        Assert.Equal((0, 34 + (34 * 97), 0), (second.Added, second.Unchanged, second.Ended));
        Assert.Equal(stored.Select(u => (u.Id, u.Version)), (await Stored(database)).Select(u => (u.Id, u.Version)));

        // What changed nothing is no line in the audit.
        Assert.Equal(1, await database.Do(db => db.Activities.CountAsync(a => a.Event == nameof(UnitsImported))));
    }

    [DatabaseFact]
    public async Task Two_runs_at_once_make_no_doubles(DatabaseKind kind)
    {
        await using var database = await Seed(kind);
        var file = await Whole(database, communes: 5);
        var figures = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Import(database, file.Open()))));
        Assert.Equal(34 * 5, figures.Sum(f => f.Added));
        Assert.Equal(Seeded + (34 * 5), (await Stored(database)).Count);
    }

    [DatabaseFact]
    public async Task A_unit_is_known_by_its_code_renamed_and_moved_with_what_is_below_it(DatabaseKind kind)
    {
        await using var database = await Seed(kind);
        var file = await Whole(database, communes: 3);
        await Import(database, file.Open());
        var before = (await Stored(database)).Single(u => u.Code == UnitFile.Code(1));
        await database.Do(async db =>
        {
            db.Units.Add(UnionUnit.Create("ch-thu", "Chi hội Thử", UnitLevel.Branch, await db.Units.SingleAsync(u => u.Id == before.Id)));
            await db.SaveChangesAsync();
        });

        var (from, to) = (file.Provinces[0], file.Provinces[1]);
        from.Wards.RemoveAt(0);
        to.Wards.Add(new UnitFile.Ward(before.Code, "xã  Mới Tên", to.Code));
        var did = await Import(database, file.Open());

        Assert.Equal([$"{before.Code}: {before.Name} → Xã Mới Tên"], did.Renamed);
        Assert.Equal([$"{before.Code}: /TW/{from.Code}/{before.Code}/ → /TW/{to.Code}/{before.Code}/"], did.Moved);
        Assert.Equal(0, did.Added);
        var stored = await Stored(database);
        var after = stored.Single(u => u.Code == before.Code);
        Assert.Equal((before.Id, "Xã Mới Tên", $"/TW/{to.Code}/{before.Code}/"), (after.Id, after.Name, after.Path));
        Assert.Equal(VietnameseText.Fold("Xã Mới Tên"), after.NameFolded);
        Assert.Equal($"/TW/{to.Code}/{before.Code}/ch-thu/", stored.Single(u => u.Code == "ch-thu").Path);
        Assert.Empty((await Import(database, file.Open())).Moved);
    }

    [DatabaseFact]
    public async Task What_is_no_longer_listed_is_named_and_ended_only_when_asked(DatabaseKind kind)
    {
        await using var database = await Seed(kind);
        var file = await Whole(database, communes: 3);
        await Import(database, file.Open());
        var gone = file.Provinces[2].Wards[1];
        file.Provinces[2].Wards.Remove(gone);

        var told = await Import(database, file.Open());
        Assert.Equal([gone.Code], told.Missing);
        Assert.Equal(0, told.Ended);
        Assert.Null((await Stored(database)).Single(u => u.Code == gone.Code).ValidTo);
        var ended = await Import(database, file.Open(), endMissing: true);
        Assert.Equal([gone.Code], ended.Missing);
        Assert.Equal(1, ended.Ended);
        Assert.Equal(VietnamTime.Today(TestDatabase.Now), (await Stored(database)).Single(u => u.Code == gone.Code).ValidTo);

        // Ended already: no longer missing. Listed again: open again.
        Assert.Empty((await Import(database, file.Open(), endMissing: true)).Missing);
        file.Provinces[2].Wards.Add(gone);
        Assert.Equal([$"{gone.Code}: {gone.FullName}"], (await Import(database, file.Open(), endMissing: true)).Reopened);
        Assert.Null((await Stored(database)).Single(u => u.Code == gone.Code).ValidTo);
    }

    [DatabaseFact]
    public async Task Merge_links_survive_an_import_until_the_unit_is_listed_again(DatabaseKind kind)
    {
        await using var database = await Seed(kind);
        var file = await Whole(database, communes: 3);
        await Import(database, file.Open());
        var (merged, heir) = (file.Provinces[0].Wards[0], file.Provinces[0].Wards[1]);
        await database.Do(async db =>
        {
            Assert.Null((await db.Units.SingleAsync(u => u.Code == merged.Code)).End(new DateOnly(2026, 2, 1), await db.Units.SingleAsync(u => u.Code == heir.Code), validBelow: 0));
            await db.SaveChangesAsync();
        });
        file.Provinces[0].Wards.Remove(merged);

        var did = await Import(database, file.Open(), endMissing: true);
        Assert.Equal((0, 0), (did.Missing.Count, did.Ended));
        var stored = await Stored(database);
        var unit = stored.Single(u => u.Code == merged.Code);
        Assert.Equal((new DateOnly(2026, 2, 1), stored.Single(u => u.Code == heir.Code).Id), (unit.ValidTo, unit.MergedIntoId));

        // So do those of the seeds: the former provinces, which carry no administrative code and were in no list.
        var former = stored.Where(u => u.Code.StartsWith("cu-", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, former.Count);
        Assert.All(former, f => Assert.Contains(stored, u => u.Id == f.MergedIntoId && u.ValidTo is null && u.Level == UnitLevel.Province));

        file.Provinces[0].Wards.Add(merged);
        await Import(database, file.Open());
        unit = (await Stored(database)).Single(u => u.Code == merged.Code);
        Assert.Equal((null, null), (unit.ValidTo, unit.MergedIntoId));
    }

    [Theory]
    [InlineData("", "Dòng 1 không đọc được")]
    [InlineData("khong phai JSON", "Dòng 1 không đọc được")]
    [InlineData("{ \"Code\": \"04\" }", "Dòng 1 không đọc được")]
    [InlineData("[\n{ \"Code\": 4, \"FullName\": \"Tỉnh Thử\" }]", "Dòng 2 không đọc được")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"Tỉnh Thử\", \"Wards\": [{ \"Code\": \"99001\"", "Dòng 1 không đọc được")]
    [InlineData("null", "Tệp không có tỉnh nào")]
    [InlineData("[]", "Tệp không có tỉnh nào")]
    [InlineData("[null]", "Mã “” (tên “”) không phải là số")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"Tỉnh Thử\", \"Wards\": [null] }]", "Mã “” (tên “”) không phải là số")]
    [InlineData("[{ \"FullName\": \"Tỉnh Thử\" }]", "Mã “” (tên “Tỉnh Thử”) không phải là số")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"\u200b \" }]", "98 thiếu tên")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"Tỉnh Thử\", \"Wards\": [{ \"Code\": \"99x01\", \"FullName\": \"Xã Thử\" }] }]", "Mã “99x01” (tên “Xã Thử”) không phải là số")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"Tỉnh Thử\", \"Wards\": [{ \"Code\": \"99001\", \"FullName\": \"Xã Một\" }, { \"Code\": \"99001\", \"FullName\": \"Xã Hai\" }] }]", "Mã 99001 có 2 lần")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"Tỉnh Thử\", \"Wards\": [{ \"Code\": \"99001\", \"FullName\": \"Xã Thử\", \"ProvinceCode\": \"97\" }] }]", "99001 đứng dưới tỉnh 98 nhưng ghi tỉnh 97")]
    [InlineData("[{ \"Code\": \"98\", \"FullName\": \"Tỉnh Thử\", \"Wards\": [{ \"Code\": \"99001\", \"FullName\": \"Xã Thử\" }, { \"Code\": \"04\", \"FullName\": \"Xã Trùng Mã\" }] }]", "Mã 04 đã thuộc một đơn vị ở cấp khác")]
    public async Task A_bad_file_is_told_in_a_sentence_and_nothing_of_it_is_kept(string text, string says)
    {
        await using var database = await Seed(DatabaseKind.Sqlite);
        var before = await Stored(database);
        var did = await Import(database, UnitFile.Open(text), endMissing: true);
        Assert.Contains(did.Problems, p => p.StartsWith(says, StringComparison.Ordinal) && p.EndsWith('.'));
        Assert.Equal((0, 0), (did.Added, did.Ended));
        Assert.Equal(before.Select(u => (u.Code, u.Name, u.ValidTo, u.Version)), (await Stored(database)).Select(u => (u.Code, u.Name, u.ValidTo, u.Version)));
        Assert.Equal(0, await database.Do(db => db.Activities.CountAsync()));
    }

    [Fact]
    public async Task A_name_longer_than_its_column_is_refused_before_the_database_sees_it()
    {
        await using var database = await Seed(DatabaseKind.Sqlite);
        var file = UnitFile.Of([("98", new string('a', UnionUnit.NameLength + 1))], 1);
        Assert.StartsWith("98 thiếu tên, hoặc tên dài quá 160 chữ", Assert.Single((await Import(database, file.Open())).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_faults_are_told_as_twenty()
    {
        await using var database = await Seed(DatabaseKind.Sqlite);
        var file = UnitFile.Of([.. Enumerable.Range(0, 100).Select(i => ($"x{i}", "Tỉnh Thử"))], 0);
        Assert.Equal(20, (await Import(database, file.Open())).Problems.Count);
    }

    [Fact]
    public async Task A_power_cut_at_the_commit_keeps_nothing()
    {
        var cut = new PowerCut();
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite, services => services.AddSingleton<IInterceptor>(cut));
        await database.Do(db => UnitSeed.ApplyAsync(db, CancellationToken.None));
        var file = await Whole(database, communes: 40);
        cut.Now = true;
        await Assert.ThrowsAsync<IOException>(() => Import(database, file.Open()));
        cut.Now = false;
        Assert.Equal(Seeded, (await Stored(database)).Count);
        Assert.Equal(34 * 40, (await Import(database, file.Open())).Added);
    }

    private static async Task<TestDatabase> Seed(DatabaseKind kind)
    {
        var database = await TestDatabase.Create(kind);
        await database.Do(db => UnitSeed.ApplyAsync(db, CancellationToken.None));
        return database;
    }

    private static async Task<UnitFile> Whole(TestDatabase database, int communes)
    {
        var provinces = (await Stored(database)).Where(u => u.Level == UnitLevel.Province && u.ValidTo is null).Select(u => (u.Code, u.Name));
        return UnitFile.Of(provinces, communes);
    }

    private static async Task<UnitFigures> Import(TestDatabase database, Stream file, bool endMissing = false)
    {
        await using (file)
        {
            return await database.Do(db => new ImportUnits(db, database.Services.GetRequiredService<TimeProvider>()).RunAsync(file, endMissing, CancellationToken.None));
        }
    }

    private static Task<List<UnionUnit>> Stored(TestDatabase database) => database.Do(db => db.Units.AsNoTracking().OrderBy(u => u.Code).ToListAsync());

    private sealed class PowerCut : DbTransactionInterceptor
    {
        public bool Now { get; set; }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            Now ? throw new IOException("The disk is gone.") : ValueTask.FromResult(result);
    }
}
