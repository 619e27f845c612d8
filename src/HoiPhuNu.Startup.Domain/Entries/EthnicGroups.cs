namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>The official list of ethnic groups; code 01 is Kinh, every other Vietnamese group is a minority. "55" is a foreigner.</summary>
public static class EthnicGroups
{
    public const string Kinh = "01";
    public const string Foreigner = "55";

    private static readonly string[] Names =
    [
        "Kinh", "Tày", "Thái", "Hoa", "Khmer", "Mường", "Nùng", "Mông", "Dao", "Gia Rai", "Ngái", "Ê Đê", "Ba Na", "Xơ Đăng", "Sán Chay", "Cơ Ho",
        "Chăm", "Sán Dìu", "Hrê", "Mnông", "Ra Glai", "Xtiêng", "Bru - Vân Kiều", "Thổ", "Giáy", "Cơ Tu", "Gié - Triêng", "Mạ", "Khơ Mú", "Co",
        "Tà Ôi", "Chơ Ro", "Kháng", "Xinh Mun", "Hà Nhì", "Chu Ru", "Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng",
        "Pà Thẻn", "Cơ Lao", "Cống", "Bố Y", "Si La", "Pu Péo", "Brâu", "Ơ Đu", "Rơ Măm",
    ];

    /// <summary>Code and Vietnamese name, in the order of the official list; the foreigner's code is not among the 54.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } = [.. Names.Select((name, i) => ((i + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture), name))];

    public static string? NameOf(string code) => All.FirstOrDefault(g => g.Code == code).Name;

    public static bool IsMinority(string code) => code != Kinh && NameOf(code) is not null;
}
