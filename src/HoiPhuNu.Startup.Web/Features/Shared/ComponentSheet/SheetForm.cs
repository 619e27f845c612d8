using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.Shared.ComponentSheet;

/// <summary>One property of every kind a form may have.</summary>
public sealed record SheetForm
{
    [Display(Name = "Họ và tên")]
    [Required]
    [StringLength(100)]
    public string Name { get; init; } = "";

    [Display(Name = "Số điện thoại")]
    [PhoneInput]
    public string? Phone { get; init; }

    [Display(Name = "Tổng vốn")]
    [MoneyInput]
    public long? Capital { get; init; }

    [Display(Name = "Điểm")]
    [PointsInput]
    public int? Points { get; init; }

    [Display(Name = "Ngày sinh")]
    public DateOnly? BirthDate { get; init; }

    [Display(Name = "Hạn nộp")]
    public DateTime? ClosesAt { get; init; }

    [Display(Name = "Tỉnh, thành phố")]
    public string? Province { get; init; }

    [Display(Name = "Tóm tắt")]
    [DataType(DataType.MultilineText)]
    [StringLength(2000)]
    public string? Summary { get; init; }

    [Display(Name = "Chọn một")]
    public string? Kind { get; init; }

    [Display(Name = "Chọn nhiều")]
    public List<string> Needs { get; init; } = [];

    [Display(Name = "Tôi đã đọc và đồng ý với thể lệ cuộc thi")]
    public bool Agreed { get; init; }

    public static SheetForm Example() => new()
    {
        Name = "Hoàng Nguyễn Thị Phương Quỳnh Uyển",
        Phone = "+84912345678",
        Capital = 1_850_000_000,
        Points = 1650,
        BirthDate = new DateOnly(1988, 3, 8),
        ClosesAt = new DateTime(2026, 12, 15, 10, 0, 0, DateTimeKind.Utc),
        Province = "04",
        Summary = "Củ dong riềng trong vùng bán tươi giá thấp và dồn vào hai tháng cuối năm.",
        Kind = "hop-tac-xa",
        Needs = ["bao-bi"],
    };
}
