namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Communes that demo entries come from: names and codes of the official list, hamlets invented.</summary>
internal static class DemoPlaces
{
    public static IReadOnlyList<DemoPlace> North { get; } =
    [
        new("04", "01777", "Xã Thành Công"), new("04", "01786", "Xã Đông Khê"), new("04", "01477", "Xã Trùng Khánh"), new("04", "01726", "Xã Nguyên Bình"),
        new("04", "01321", "Xã Bảo Lạc"), new("04", "01576", "Xã Quảng Uyên"), new("08", "00721", "Xã Đồng Văn"), new("08", "00901", "Xã Lùng Tám"),
        new("08", "01021", "Xã Hoàng Su Phì"), new("08", "00874", "Xã Quản Bạ"), new("08", "02221", "Xã Nà Hang"), new("08", "02266", "Xã Lâm Bình"),
        new("08", "02374", "Xã Hàm Yên"), new("15", "02761", "Xã Mường Khương"), new("15", "02839", "Xã Bắc Hà"), new("15", "04456", "Xã Mù Cang Chải"),
        new("15", "04672", "Xã Văn Chấn"), new("15", "04606", "Xã Trạm Tấu"), new("14", "04048", "Xã Vân Hồ"), new("14", "03910", "Xã Phù Yên"),
        new("14", "04075", "Xã Yên Châu"), new("14", "03856", "Xã Bắc Yên"), new("20", "06112", "Xã Bình Gia"), new("20", "06541", "Xã Mẫu Sơn"),
        new("20", "06463", "Xã Chi Lăng"), new("12", "03478", "Xã Sìn Hồ"), new("12", "03595", "Xã Than Uyên"), new("11", "03217", "Xã Tủa Chùa"),
        new("11", "03256", "Xã Mường Ảng"), new("22", "06838", "Xã Bình Liêu"), new("22", "06978", "Xã Ba Chẽ"), new("25", "05200", "Xã Mai Châu"),
        new("25", "05089", "Xã Cao Phong"), new("25", "08566", "Xã Tân Sơn"), new("19", "01906", "Xã Ba Bể"), new("19", "05503", "Xã Tân Cương"),
        new("24", "07582", "Xã Lục Ngạn"), new("24", "07288", "Xã Yên Thế"),
    ];

    /// <summary>Communes of the former province of Bình Phước; the code is that of the commune that took each over.</summary>
    public static IReadOnlyList<DemoPlace> BinhPhuoc { get; } =
    [
        new("Bù Đăng", "25405", "Xã Bom Bo"), new("Bù Đăng", "25402", "Xã Thọ Sơn"), new("Bù Đăng", "25417", "Xã Nghĩa Trung"), new("Bù Đăng", "25399", "Xã Đak Nhau"),
        new("Lộc Ninh", "25294", "Xã Lộc Thành"), new("Lộc Ninh", "25292", "Xã Lộc Quang"), new("Phú Riềng", "25261", "Xã Phú Trung"), new("Phú Riềng", "25255", "Xã Long Hà"),
        new("Đồng Phú", "25378", "Xã Tân Lợi"), new("Đồng Phú", "25387", "Xã Thuận Lợi"), new("Bù Gia Mập", "25231", "Xã Đa Kia"), new("Bù Gia Mập", "25267", "Xã Phú Nghĩa"),
        new("Bù Đốp", "25308", "Xã Thiện Hưng"), new("Hớn Quản", "25349", "Xã Minh Đức"),
    ];

    public static string Hamlet(int number) => new[] { "Thôn Suối Mơ", "Bản Nà Lúa", "Xóm Rừng Sim", "Thôn Đồi Chè", "Bản Huổi Ban", "Ấp Bưng Sen", "Thôn Nương Ngô", "Xóm Giếng Đá", "Bản Pó Mận", "Tổ dân phố 3" }[number % 10];
}
