using System.Globalization;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities;

/// <summary>The words of kinds, topics and numbers.</summary>
public static class RecordWords
{
    public static string Kind(RecordKind kind, IStringLocalizer T) => kind switch
    {
        RecordKind.TrainingClass => T["Lớp tập huấn, dạy nghề"],
        RecordKind.Event => T["Cuộc truyền thông, sự kiện"],
        RecordKind.SupportCase => T["Hỗ trợ phụ nữ khởi sự, khởi nghiệp"],
        RecordKind.CollectiveEntity => T["Hợp tác xã, tổ, câu lạc bộ"],
        RecordKind.HouseholdTransition => T["Hộ thoát nghèo, thoát cận nghèo"],
        RecordKind.Job => T["Việc làm"],
        RecordKind.MoneyFlow => T["Vốn, tài trợ trong kỳ"],
        RecordKind.Standing => T["Số tại một ngày"],
        RecordKind.InKind => T["Hỗ trợ bằng hiện vật, công trình"],
        RecordKind.ProductSale => T["Sản phẩm bán được"],
        RecordKind.Visit => T["Thăm, giám sát, khảo sát"],
        RecordKind.Achievement => T["Đạt chuẩn, đạt tiêu chí"],
        RecordKind.Product => T["Văn bản, sản phẩm truyền thông"],
        _ => T["Số của một chỉ tiêu"],
    };

    public static string KindHint(RecordKind kind, IStringLocalizer T) => kind switch
    {
        RecordKind.TrainingClass => T["Có điểm danh hoặc tổng số người dự"],
        RecordKind.Event => T["Truyền thông, diễn đàn, ngày hội, văn nghệ"],
        RecordKind.SupportCase => T["Từng chị, hoặc nhiều chị một lần"],
        RecordKind.CollectiveEntity => T["Thành lập mới, đang hoạt động, đã giải thể"],
        RecordKind.HouseholdTransition => T["Dự kiến hoặc đã được công nhận"],
        RecordKind.Job => T["Có việc làm, xuất khẩu lao động"],
        RecordKind.MoneyFlow => T["Giải ngân, tài trợ, kết nối vốn"],
        RecordKind.Standing => T["Dư nợ, số dư tiết kiệm, số hộ nghèo"],
        RecordKind.InKind => T["Con giống, quà, nhà, công trình, bảo hiểm"],
        RecordKind.ProductSale => T["Tấn, kg, cái, mỗi loại một đơn vị"],
        RecordKind.Visit => T["Chuyến thăm, đợt giám sát, khảo sát"],
        RecordKind.Achievement => T["Xã, cơ sở, hộ đạt trên tổng số"],
        RecordKind.Product => T["Đã ban hành, đã phát"],
        _ => T["Khi không có hoạt động nào làm gốc"],
    };

    public static string Topic(string topic, IStringLocalizer T) => topic switch
    {
        "KhoiNghiep" => T["Khởi nghiệp"],
        "KhoiSu" => T["Khởi sự kinh doanh"],
        "ThanhCong" => T["Khởi nghiệp thành công"],
        "NangCaoNangLuc" => T["Nâng cao năng lực chủ doanh nghiệp, hợp tác xã, hộ kinh doanh"],
        "TuVanPhapLy" => T["Tư vấn pháp lý, thủ tục"],
        "TiepCanVon" => T["Giúp tiếp cận vốn"],
        "ChuyenDoanhNghiep" => T["Hộ kinh doanh lên doanh nghiệp"],
        "TaiCauTruc" => T["Tái cấu trúc doanh nghiệp"],
        "YTuong" => T["Ý tưởng được hỗ trợ"],
        "HienThucHoa" => T["Ý tưởng đã thành hiện thực"],
        "MoHinh" => T["Mô hình hoạt động hiệu quả"],
        "QuanLyKinhDoanh" => T["Quản lý kinh doanh, hợp tác xã"],
        "TaiChinh" => T["Tài chính, không dùng tiền mặt"],
        "SoHoa" => T["Kỹ năng số, bán hàng trên mạng"],
        "KyThuat" => T["Khoa học kỹ thuật"],
        "DayNghe" => T["Dạy nghề"],
        "TruyenThong" => T["Truyền thông"],
        "CanBoHoi" => T["Cán bộ Hội"],
        "GiaDinh" => T["Gia đình, nuôi dạy con"],
        "VanHoa" => T["Văn hóa, văn nghệ, thể thao"],
        "DienDan" => T["Diễn đàn, hội thảo, tọa đàm"],
        "NgayHoi" => T["Ngày hội, hội chợ"],
        "CuocThi" => T["Cuộc thi, hội thi"],
        "XucTien" => T["Xúc tiến thương mại"],
        RecordTopics.Cooperative => T["Hợp tác xã"],
        RecordTopics.CooperativeGroup => T["Tổ hợp tác"],
        RecordTopics.LinkageGroup => T["Tổ liên kết"],
        RecordTopics.Club => T["Câu lạc bộ"],
        RecordTopics.Shop => T["Cửa hàng"],
        RecordTopics.SavingsGroup => T["Tổ tiết kiệm"],
        RecordTopics.CreditGroup => T["Tổ tiết kiệm và vay vốn"],
        RecordTopics.MediaTeam => T["Tổ truyền thông cộng đồng"],
        RecordTopics.TrustedPlace => T["Địa chỉ tin cậy"],
        "DoanhNghiep" => T["Doanh nghiệp"],
        "DiemViecLam" => T["Điểm việc làm tại chỗ"],
        RecordTopics.OutOfPoverty => T["Thoát nghèo"],
        RecordTopics.OutOfNearPoverty => T["Thoát cận nghèo"],
        "ViecLam" => T["Có việc làm"],
        "XuatKhauLaoDong" => T["Xuất khẩu lao động"],
        "GioiThieu" => T["Giới thiệu việc làm"],
        "VonVayKhoiNghiep" => T["Vốn vay khởi nghiệp"],
        "TaiTro" => T["Tài trợ không hoàn lại"],
        "TaiChinhViMo" => T["Tài chính vi mô của Hội"],
        "TietKiemChoVay" => T["Tiết kiệm cho nhau vay"],
        "KetNoiVon" => T["Kết nối vốn"],
        "KinhPhi" => T["Kinh phí hoạt động"],
        "DuNoUyThac" => T["Dư nợ ủy thác Ngân hàng Chính sách xã hội"],
        "TietKiemNhcsxh" => T["Tiết kiệm tại Ngân hàng Chính sách xã hội"],
        "TietKiemToNhom" => T["Tiết kiệm tại tổ, nhóm"],
        "HoNgheo" => T["Hộ nghèo"],
        "HoCanNgheo" => T["Hộ cận nghèo"],
        "HoiVien" => T["Hội viên"],
        "SinhKe" => T["Phương tiện sinh kế"],
        "ConGiong" => T["Con giống, cây giống"],
        "Qua" => T["Quà"],
        "Nha" => T["Nhà, mái ấm tình thương"],
        "CongTrinh" => T["Công trình, phần việc"],
        "NuocSach" => T["Nước sạch, vệ sinh"],
        "BaoHiem" => T["Bảo hiểm"],
        "SoTietKiem" => T["Sổ tiết kiệm"],
        "MeDoDau" => T["Mẹ đỡ đầu"],
        "DiaChiNhanDao" => T["Địa chỉ nhân đạo"],
        "NongSan" => T["Nông sản"],
        "ThuCong" => T["Hàng thủ công"],
        "ThucPham" => T["Thực phẩm chế biến"],
        "Tham" => T["Thăm"],
        "GiamSat" => T["Giám sát"],
        "KhaoSat" => T["Khảo sát"],
        "KiemTra" => T["Kiểm tra"],
        "NongThonMoi" => T["Nông thôn mới"],
        "NamKhongBaSach" => T["Gia đình 5 không 3 sạch"],
        "NamCoBaSach" => T["Gia đình 5 có 3 sạch"],
        "CoSoHoi" => T["Cơ sở Hội"],
        "TuyenTruyen" => T["Hội viên được tuyên truyền"],
        "VanBan" => T["Văn bản"],
        "DeXuat" => T["Đề xuất chính sách"],
        "OCOP" => T["Sản phẩm OCOP"],
        "SanTMDT" => T["Sản phẩm lên sàn thương mại điện tử"],
        RecordTopics.Other => T["Nội dung khác"],
        _ => topic,
    };

    public static string State(RecordState state, IStringLocalizer T) => state switch
    {
        RecordState.Planned => T["Kế hoạch"],
        RecordState.Expected => T["Dự kiến"],
        RecordState.Reached => T["Đã làm, đã đạt"],
        _ => T["Được công nhận"],
    };

    public static StatusKind Status(RecordState state) => state switch
    {
        RecordState.Planned => StatusKind.Todo,
        RecordState.Expected => StatusKind.Waiting,
        RecordState.Reached => StatusKind.Done,
        _ => StatusKind.Award,
    };

    /// <summary>What the record is called, by kind.</summary>
    public static string Title(RecordKind kind, IStringLocalizer T) => kind switch
    {
        RecordKind.TrainingClass => T["Tên lớp"],
        RecordKind.Event => T["Tên cuộc"],
        RecordKind.CollectiveEntity => T["Tên hợp tác xã, tổ, câu lạc bộ"],
        RecordKind.Product => T["Tên, số văn bản hoặc sản phẩm"],
        RecordKind.InKind => T["Hỗ trợ gì"],
        RecordKind.ProductSale => T["Sản phẩm gì"],
        _ => T["Ghi gọn là việc gì"],
    };

    public static string On(RecordKind kind, IStringLocalizer T) => kind switch
    {
        RecordKind.CollectiveEntity => T["Ngày thành lập"],
        RecordKind.Standing => T["Số tính đến ngày"],
        RecordKind.HouseholdTransition or RecordKind.Achievement => T["Ngày đạt hoặc được công nhận"],
        _ => T["Ngày"],
    };

    public static string Until(RecordKind kind, IStringLocalizer T) => kind == RecordKind.CollectiveEntity ? T["Ngày thôi hoạt động"] : T["Ngày cuối, nếu nhiều ngày"];

    /// <summary>A number's label on the form of a kind.</summary>
    public static string Field(RecordKind kind, RecordField field, IStringLocalizer T) => (kind, field) switch
    {
        (RecordKind.TrainingClass, RecordField.Count) => T["Số lớp"],
        (RecordKind.Event, RecordField.Count) => T["Số cuộc"],
        (RecordKind.SupportCase, RecordField.Count) => T["Số phụ nữ, ý tưởng, mô hình"],
        (RecordKind.CollectiveEntity, RecordField.Count) => T["Số hợp tác xã, tổ, câu lạc bộ"],
        (RecordKind.HouseholdTransition, RecordField.Count) => T["Số hộ"],
        (RecordKind.Visit, RecordField.Count) => T["Số cuộc, chuyến"],
        (RecordKind.Achievement, RecordField.Count) => T["Số đã đạt"],
        (RecordKind.InKind, RecordField.Count) => T["Số suất, công trình, hợp đồng"],
        (RecordKind.TrainingClass or RecordKind.Event, RecordField.People) => T["Số người dự"],
        (RecordKind.TrainingClass or RecordKind.Event, RecordField.Women) => T["Trong đó phụ nữ"],
        (RecordKind.TrainingClass or RecordKind.Event, RecordField.Turns) => T["Số lượt, nếu nhiều buổi"],
        _ => ActivitiesText.Field(field, T),
    };

    /// <summary>What a number is called beside it: what was counted by the kind, the rest as everywhere.</summary>
    public static string Told(RecordKind kind, RecordField field, IStringLocalizer T) => field == RecordField.Count ? Field(kind, field, T) : ActivitiesText.Field(field, T);

    /// <summary>"1 lớp · 32 người dự · phụ nữ 30": what is known, in the order of the form.</summary>
    public static string Numbers(RecordKind kind, RecordNumbers numbers, IStringLocalizer T)
    {
        var told = RecordShape.Of(kind).Fields.Where(f => NumberRules.Value(numbers, f) is not null).Select(f => $"{Told(kind, f, T)}: {Value(numbers, f)}");
        return string.Join(" · ", told);
    }

    public static string Value(RecordNumbers numbers, RecordField field) => (field, NumberRules.Value(numbers, field)) switch
    {
        (_, null) => "",
        (RecordField.Amount, { } dong) => Money.FormatShort(dong),
        (RecordField.Quantity, { } thousandths) => $"{Quantity(thousandths)} {numbers.QuantityUnit}",
        (_, { } count) => Money.Format(count),
    };

    /// <summary>Thousandths the Vietnamese way: 2.000,5.</summary>
    public static string Quantity(long thousandths)
    {
        var decimals = (thousandths % 1000).ToString("000", CultureInfo.InvariantCulture).TrimEnd('0');
        return Money.Format(thousandths / 1000) + (decimals.Length == 0 ? "" : "," + decimals);
    }
}
