namespace HoiPhuNu.Startup.Web.Tests.Setup;

/// <summary>The verbs as an administrator types them on a new production server.</summary>
public sealed class VerbProcessTests
{
    private const string List = """[{ "Code": "04", "FullName": "Tỉnh Cao Bằng", "Wards": [{ "Code": "99001", "FullName": "Xã Thử Một", "ProvinceCode": "04" }, { "Code": "99002", "FullName": "Xã Thử Hai", "ProvinceCode": "04" }] }]""";

    [Fact]
    public async Task A_new_server_is_migrated_has_no_account_and_gets_its_first_administrator_once()
    {
        using var server = new VerbProcess();
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal((0, "Cơ sở dữ liệu đã ở bản mới nhất." + Environment.NewLine), await server.Run(null, "migrate"));
            Assert.Equal((38, 0, 0), (await server.Count("Units"), await server.Count("Users"), await server.Count("People")));
        }

        string[] lan = ["create-admin", "--name", "Đỗ Thị Quản", "--phone", "0912 000 111", "--password-stdin"];
        var (weak, why) = await server.Run("Matkhau@123456\n", lan);
        Assert.Equal((1, 0), (weak, await server.Count("Users")));
        Assert.Contains("dễ bị đoán", why, StringComparison.Ordinal);

        var (made, done) = await server.Run("bốn cây măng trúc già\n", lan);
        Assert.Equal((0, "Đã lập tài khoản quản trị viên."), (made, done.Trim()));
        Assert.DoesNotContain("măng", done, StringComparison.Ordinal);
        var (again, taken) = await server.Run("năm cây măng trúc già\n", lan);
        Assert.Equal(1, again);
        Assert.Contains("đã có tài khoản", taken, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), (await server.Count("Users"), await server.Count("Administrators"), await server.Count("People")));
    }

    [Fact]
    public async Task The_units_come_from_a_file_and_demo_data_never()
    {
        using var server = new VerbProcess();
        var file = Path.Combine(server.Directory, "don-vi.json");
        await File.WriteAllTextAsync(file, List);
        var (first, took) = await server.Run(null, "import-units", file);
        Assert.Equal((0, 40), (first, await server.Count("Units")));
        Assert.Contains("Thêm 2,", took, StringComparison.Ordinal);
        var (second, nothing) = await server.Run(null, "import-units", file);
        Assert.Equal((0, 40), (second, await server.Count("Units")));
        Assert.Contains("Thêm 0,", nothing, StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, List.Replace("99002", "99001", StringComparison.Ordinal));
        var (bad, why) = await server.Run(null, "import-units", file);
        Assert.Equal((1, 40), (bad, await server.Count("Units")));
        Assert.Contains("Mã 99001 có 2 lần", why, StringComparison.Ordinal);
        Assert.Contains("Chưa nhập gì. Sửa tệp rồi chạy lại.", why, StringComparison.Ordinal);

        var (demo, refused) = await server.Run(null, "seed-demo");
        Assert.Equal((1, 0), (demo, await server.Count("Users")));
        Assert.Contains("không nạp gì", refused, StringComparison.Ordinal);
    }
}
