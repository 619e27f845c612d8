namespace HoiPhuNu.Startup.Web.Features.Shared.ComponentSheet;

/// <param name="Form">What the fields show.</param>
/// <param name="Paging">Some page of a long list.</param>
/// <param name="Now">UTC.</param>
public sealed record SheetPage(SheetForm Form, Paging Paging, DateTime Now)
{
    public IReadOnlyList<FieldOption> Provinces { get; } = [new("04", "Cao Bằng"), new("66", "Đắk Lắk"), new("79", "Thành phố Hồ Chí Minh")];

    public IReadOnlyList<FieldOption> Kinds { get; } =
        [new("hop-tac-xa", "Hợp tác xã", "Đã có giấy chứng nhận đăng ký"), new("to", "Tổ liên kết, tổ hợp tác")];

    public IReadOnlyList<FieldOption> Needs { get; } = [new("bao-bi", "Bao bì"), new("ban-hang", "Bán hàng trực tuyến")];

    /// <summary>Colours of the stylesheet with what each is for; the class paints the square.</summary>
    public IReadOnlyList<(string Token, string Name, string Use)> Colours { get; } =
    [
        ("rose", "Hồng đậm", "việc chính"), ("rose-tint", "Hồng nhạt", "nền được chọn"), ("gold", "Vàng", "điểm nhấn, giải"),
        ("gold-tint", "Vàng nhạt", "cần chú ý"), ("cham", "Chàm", "thông tin"), ("leaf", "Lá", "xong"), ("brick", "Gạch", "cần sửa"),
        ("ink", "Mực", "chữ"), ("soft", "Mực nhạt", "chữ phụ"), ("edge", "Viền ô", "ô nhập"), ("line", "Kẻ", "ngăn"), ("sunk", "Nền chìm", "khung phụ"),
    ];
}
