namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Languages a woman and a mentor can talk in: codes, with the names both interface languages use.</summary>
public static class SpokenLanguages
{
    public const string Vietnamese = "vi";

    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        (Vietnamese, "Tiếng Việt"), ("tay", "Tày"), ("nung", "Nùng"), ("mong", "Mông"), ("thai", "Thái"), ("muong", "Mường"), ("dao", "Dao"), ("khmer", "Khmer"),
        ("ede", "Ê Đê"), ("giarai", "Gia Rai"), ("bana", "Ba Na"), ("xodang", "Xơ Đăng"), ("cotu", "Cơ Tu"), ("bruvankieu", "Bru - Vân Kiều"), ("taoi", "Tà Ôi"),
        ("gietrieng", "Gié - Triêng"), ("mnong", "Mnông"), ("coho", "Cơ Ho"), ("xtieng", "Xtiêng"), ("cham", "Chăm"), ("hre", "Hrê"), ("raglai", "Ra Glai"), ("hoa", "Hoa"),
    ];

    public static bool Knows(string code) => NameOf(code) is not null;

    public static string? NameOf(string code) => All.FirstOrDefault(l => l.Code == code).Name;
}
