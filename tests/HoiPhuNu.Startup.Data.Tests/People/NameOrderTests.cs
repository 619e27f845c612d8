using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Tests.People;

/// <summary>Both databases sort and search Vietnamese names alike: by the stored keys, byte by byte, as here in memory.</summary>
public sealed class NameOrderTests
{
    private static readonly string[] Names =
    [
        .. Enumerable.Range(0, 180).Select(InventedNames.Of),
        "Lê Thị Hoà", "Lê Thị Hòa", "Lê Thị Hoa", "Lê Thị Hoả", "Đào Thị An", "Dao Thị An", "Đỗ Ánh", "Đồ Anh", "Thị Brơi", "H'Lan Niê",
        "Nguyễn Thị Ý", "Nguyễn Thị Y", "Phạm Thị Ước", "Phạm Thị Uớc", "Trần Ă", "Trần Â", "Trần A", "Ông Thị Ớt", "Ôn Thị Ốc", "Zơrâm Thị Ỷ",
    ];

    [DatabaseFact]
    public async Task The_database_sorts_two_hundred_names_as_memory_does(DatabaseKind kind)
    {
        Assert.Equal(200, Names.Length);
        await using var database = await WithNames(kind);
        var found = await database.Do(db => db.People.OrderBy(p => p.NameSortKey).Select(p => p.NameSortKey).ToListAsync());
        Assert.Equal(Names.Select(VietnameseText.NameSortKey).Order(StringComparer.Ordinal), found);
    }

    [DatabaseFact]
    public async Task A_search_finds_the_same_people_as_memory_does(DatabaseKind kind)
    {
        await using var database = await WithNames(kind);
        foreach (var typed in new[] { "hoà", "HÒA", "hoa", "đào", "dao", "thi", "NGUYỄN thị", "ước", "ý", "niê", "Brơi", "không có ai" })
        {
            var key = VietnameseText.Fold(typed);
            var found = await database.Do(db => db.People.Where(p => p.NameFolded.Contains(key)).Select(p => p.FullName).ToListAsync());
            Assert.Equal(Names.Where(n => VietnameseText.Fold(n).Contains(key, StringComparison.Ordinal)).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    private static async Task<TestDatabase> WithNames(DatabaseKind kind)
    {
        var database = await TestDatabase.Create(kind);
        await database.Do(async db =>
        {
            db.People.AddRange(Names.Select(n => Person.Create(n, TestDatabase.Now)));
            await db.SaveChangesAsync();
        });
        return database;
    }
}
