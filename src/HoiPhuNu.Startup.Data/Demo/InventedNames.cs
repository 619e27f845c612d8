namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// Names of nobody: real family names of many peoples of Vietnam with given names taken from field and forest, so that no one takes
/// them for a register. The same number always gives the same name.
/// </summary>
public static class InventedNames
{
    // Code of the ethnic group (official list 01–54) and what stands before the given name.
    private static readonly (string Ethnicity, string[] Families)[] Peoples =
    [
        ("01", ["Nguyễn Thị", "Trần Thị", "Lê Thị", "Phạm Thị", "Vũ Thị", "Đặng Thị", "Bùi Thị", "Đỗ Thị", "Hồ Thị", "Ngô Thị", "Nguyễn Thị Bích", "Lê Ngọc", "Phan Thị Thu", "Huỳnh Thị Mỹ"]),
        ("02", ["Nông Thị", "Hoàng Thị", "Ma Thị", "Lường Thị"]),
        ("01", ["Trương Thị", "Dương Thị", "Võ Thị", "Mai Thị Hồng", "Cao Thị", "Tạ Thị"]),
        ("09", ["Bàn Mùi", "Triệu Mùi", "Đặng Mùi", "Phùng Mùi"]),
        ("08", ["Giàng Thị", "Vàng Thị", "Sùng Thị", "Thào Thị"]),
        ("22", ["Thị", "Điểu Thị"]),
        ("07", ["Nông Thị Hồng", "Lý Thị", "Vi Thị", "Lục Thị"]),
        ("01", ["Nguyễn Hoàng Thị Thanh", "Đinh Thị", "Lương Thị", "Châu Thị", "Tống Thị"]),
        ("03", ["Lò Thị", "Quàng Thị", "Cà Thị", "Tòng Thị"]),
        ("26", ["Bhling Thị", "Zơrâm Thị", "Arất Thị"]),
        ("05", ["Thạch Thị", "Kim Thị", "Sơn Thị Ngọc"]),
        ("06", ["Bùi Thị Mường", "Quách Thị", "Hà Thị"]),
        ("12", ["H'Lan Niê", "H'Yar Mlô"]),
    ];

    private static readonly string[] Given =
    [
        "Sim", "Mận", "Nương", "Suối", "Bưởi", "Mơ", "Thảo", "Lúa", "Đào", "Sen", "Nhài", "Rạng", "Mây", "Sương", "Lam", "Trúc",
        "Quế", "Hồi", "Tràm", "Đước", "Cỏ May", "Dâu", "Tằm", "Nắng", "Ngân", "Hạ", "Xuân", "Thu", "Nguyệt", "Ban", "Mua", "Chanh",
        "Lài", "Cúc", "Huệ", "Lê", "Vải", "Gấm", "Lụa", "Thoa", "Ngọc Điều", "Bông", "Ươm", "Diệp", "Trầm", "Mộc", "Sả",
    ];

    public static string Of(int number) => $"{Family(number)} {Given[(number * 5 + number / Given.Length) % Given.Length]}";

    /// <summary>Code of the ethnic group that goes with the name, 01–54.</summary>
    public static string EthnicityOf(int number) => Peoples[number % Peoples.Length].Ethnicity;

    /// <summary>0900 000 xxx, which no operator has handed out, as E.164.</summary>
    public static string Phone(int number) => $"+84900{number % 1_000_000:000000}";

    private static string Family(int number)
    {
        var families = Peoples[number % Peoples.Length].Families;
        return families[number / Peoples.Length % families.Length];
    }
}
