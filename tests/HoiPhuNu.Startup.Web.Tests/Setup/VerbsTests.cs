using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using HoiPhuNu.Startup.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Setup;

/// <summary>What a verb does with wrong words, and what a second run changes.</summary>
public sealed class VerbsTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Theory]
    [InlineData("migrat")]
    [InlineData("import-units")]
    [InlineData("import-units", "--end-missing")]
    [InlineData("help")]
    public async Task A_wrong_verb_says_which_there_are(params string[] args)
    {
        var (code, said) = await Run("", args);
        Assert.Equal(2, code);
        Assert.All(["migrate", "create-admin", "import-units", "seed-demo"], verb => Assert.Contains(verb, said, StringComparison.Ordinal));
    }

    /// <summary>Whatever stands before it, a setting stays a setting: else a verb works on another database than the one named.</summary>
    [Theory]
    [InlineData("migrate --Data:Directory /d", "--Data:Directory /d")]
    [InlineData("import-units /tmp/units.json --Data:Directory /d", "--Data:Directory /d")]
    [InlineData("import-units units.json --end-missing --Data:Directory /d", "--Data:Directory /d")]
    [InlineData("import-units units.json --Data:Directory /d --end-missing", "--Data:Directory /d")]
    [InlineData("import-units --Data:Directory /d", "import-units --Data:Directory /d")]
    [InlineData("create-admin --password-stdin --Data:Directory /d", "--Data:Directory /d")]
    [InlineData("create-admin --name Lan --password-stdin --Data:Directory=/d", "--name Lan --Data:Directory=/d")]
    [InlineData("--urls http://localhost:5080 --Data:Directory /d", "--urls http://localhost:5080 --Data:Directory /d")]
    [InlineData("", "")]
    public void Settings_are_told_from_what_belongs_to_a_verb(string typed, string settings) =>
        Assert.Equal(settings, string.Join(' ', Verbs.SettingsIn(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (code, said) = await Run("", "import-units", "khong-co.json");
        Assert.Equal((1, "Không thấy tệp khong-co.json."), (code, said.Trim()));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var before = await app.WithDb(db => db.Units.CountAsync());
        Assert.Equal(0, (await Run("", "migrate")).Code);
        Assert.Equal(0, (await Run("", "migrate")).Code);
        Assert.Equal(before, await app.WithDb(db => db.Units.CountAsync()));
        Assert.Empty(await app.WithDb(db => db.Database.GetPendingMigrationsAsync()));
    }

    [Theory]
    [InlineData("0912 000 201", "", "bốn cây măng trúc già", "Ghi họ và tên")]
    [InlineData("0912", "Đỗ Thị Quản", "bốn cây măng trúc già", "Ghi số điện thoại đủ 10 chữ số")]
    [InlineData("", "Đỗ Thị Quản", "bốn cây măng trúc già", "Ghi số điện thoại đủ 10 chữ số")]
    [InlineData("0912 000 202", "Đỗ Thị Quản", "", "từ 12 ký tự")]
    [InlineData("0912 000 203", "Đỗ Thị Quản", "suoi trong", "từ 12 ký tự")]
    [InlineData("0912 000 204", "Đỗ Thị Quản", "phunuvietnam2026", "dễ bị đoán")]
    [InlineData("0912 000 205", "Đỗ Thị Quản", "so 0912000205 day", "dễ bị đoán")]
    [InlineData("0912 000 206", "Đỗ Thị Quản", DemoAccounts.Password, "dễ bị đoán")]
    public async Task A_bad_administrator_is_refused_with_the_reason_and_not_kept(string login, string name, string password, string says)
    {
        var before = await People();
        var (code, said) = await Run($"{login}\n{name}\n{password}\n", "create-admin");
        Assert.Equal(1, code);
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.Equal(before, await People());
    }

    [Fact]
    public async Task Asked_one_after_the_other_or_given_as_options_she_can_sign_in_then()
    {
        var before = await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(AdministratorMade)));
        Assert.Equal(0, (await Run("quan.tri@example.vn\nĐỗ Thị Quản\nbốn cây măng trúc già\n", "create-admin")).Code);
        Assert.Equal(0, (await Run("năm cây măng trúc già\n", "create-admin", "--email=hai.tri@example.vn", "--name=Đỗ Thị Hai", "--password-stdin")).Code);
        foreach (var (login, password, name) in new[] { ("quan.tri@example.vn", "bốn cây măng trúc già", "Đỗ Thị Quản"), ("Hai.Tri@example.vn", "năm cây măng trúc già", "Đỗ Thị Hai") })
        {
            using var browser = app.Anonymous();
            using var entered = await app.SignIn(browser, login, password);
            Assert.Equal(System.Net.HttpStatusCode.Found, entered.StatusCode);
            await browser.Page("/quan-tri/don-vi");
            Assert.Contains(await app.WithDb(db => db.Users.Where(u => u.IsAdministrator).Select(u => u.Person.FullName).ToListAsync()), n => n == name);
        }

        Assert.Equal(before + 2, await app.WithDb(db => db.Activities.CountAsync(a => a.Event == nameof(AdministratorMade))));
    }

    [Fact]
    public async Task An_option_is_not_taken_for_the_value_of_the_one_before()
    {
        // --name has no value: it is asked for, and nobody is called "--phone".
        Assert.Equal(0, (await Run("Đỗ Thị Ba\nbốn cây măng trúc già\n", "create-admin", "--name", "--phone", "0912 000 301", "--password-stdin")).Code);
        Assert.Equal("Đỗ Thị Ba", await app.WithDb(db => db.Users.Where(u => u.UserName == "+84912000301").Select(u => u.Person.FullName).SingleAsync()));
    }

    [Fact]
    public async Task Somebody_who_has_an_account_is_not_made_administrator_by_her_number()
    {
        await app.AddAccount("0912000401", "Lò Thị Thường");
        var (code, said) = await Run("bốn cây măng trúc già\n", "create-admin", "--phone", "+84 912 000 401", "--name", "Lò Thị Thường", "--password-stdin");
        Assert.Equal(1, code);
        Assert.Contains("đã có tài khoản", said, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.Users.Where(u => u.UserName == "+84912000401").Select(u => u.IsAdministrator).SingleAsync()));
    }

    [Fact]
    public async Task Demo_data_are_loaded_into_an_empty_database_once()
    {
        await using var empty = new AccountsApp();
        empty.Clock.MoveTo(new DateTime(2026, 11, 22, 3, 0, 0, DateTimeKind.Utc));
        var (first, loaded) = await Run(empty, "", "seed-demo");
        Assert.Equal(0, first);
        Assert.Contains("Đã nạp dữ liệu mẫu", loaded, StringComparison.Ordinal);
        Assert.Contains(DemoAccounts.Password, loaded, StringComparison.Ordinal);
        var counts = await Counts(empty);
        Assert.Equal((DemoAccounts.All.Count, 3), (counts.Users, counts.Contests));
        var (second, refused) = await Run(empty, "", "seed-demo");
        Assert.Equal((0, "Cơ sở dữ liệu đã có người hoặc cuộc thi: không nạp dữ liệu mẫu."), (second, refused.Trim()));
        Assert.Equal(counts, await Counts(empty));
    }

    private static Task<(int Users, int Contests, int People, int Entries)> Counts(AccountsApp site) => site.WithDb(async db =>
        (await db.Users.CountAsync(), await db.Contests.CountAsync(), await db.People.CountAsync(), await db.Entries.CountAsync()));

    private Task<int> People() => app.WithDb(async db => await db.People.CountAsync() + await db.Users.CountAsync());

    private Task<(int Code, string Said)> Run(string typed, params string[] args) => Run(app, typed, args);

    private static async Task<(int Code, string Said)> Run(AccountsApp site, string typed, params string[] args)
    {
        using var input = new StringReader(typed);
        await using var output = new StringWriter();
        return (await Verbs.RunAsync(site.Services, args, input, output, CancellationToken.None), output.ToString());
    }
}
