namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>Topics a record may have, by kind. Codes are kept with the record; their words stand in Web (RecordWords).</summary>
public static class RecordTopics
{
    public const string Cooperative = "HTX", CooperativeGroup = "THT", LinkageGroup = "ToLienKet", Club = "CLB", Shop = "CuaHang";
    public const string SavingsGroup = "ToTietKiem", CreditGroup = "ToTKVV", MediaTeam = "ToTruyenThong", TrustedPlace = "DiaChiTinCay";
    public const string OutOfPoverty = "ThoatNgheo", OutOfNearPoverty = "ThoatCanNgheo";
    public const string Other = "Khac";

    private static readonly Dictionary<RecordKind, string[]> ByKind = new()
    {
        [RecordKind.TrainingClass] = ["KhoiNghiep", "QuanLyKinhDoanh", "TaiChinh", "SoHoa", "KyThuat", "DayNghe", "TruyenThong", "CanBoHoi", "GiaDinh", Other],
        [RecordKind.Event] = ["TruyenThong", "VanHoa", "DienDan", "NgayHoi", "CuocThi", "XucTien", "Khac"],
        [RecordKind.SupportCase] = ["KhoiSu", "KhoiNghiep", "ThanhCong", "NangCaoNangLuc", "TuVanPhapLy", "TiepCanVon", "ChuyenDoanhNghiep", "TaiCauTruc", "YTuong", "HienThucHoa", "MoHinh", Other],
        [RecordKind.CollectiveEntity] = [Cooperative, CooperativeGroup, LinkageGroup, Club, Shop, SavingsGroup, CreditGroup, MediaTeam, TrustedPlace, "DoanhNghiep", "DiemViecLam", Other],
        [RecordKind.HouseholdTransition] = [OutOfPoverty, OutOfNearPoverty],
        [RecordKind.Job] = ["ViecLam", "XuatKhauLaoDong", "GioiThieu"],
        [RecordKind.MoneyFlow] = ["VonVayKhoiNghiep", "TaiTro", "TaiChinhViMo", "TietKiemChoVay", "KetNoiVon", "KinhPhi", Other],
        [RecordKind.Standing] = ["DuNoUyThac", "TietKiemNhcsxh", "TietKiemToNhom", "TaiChinhViMo", "HoNgheo", "HoCanNgheo", "HoiVien", Other],
        [RecordKind.InKind] = ["SinhKe", "ConGiong", "Qua", "Nha", "CongTrinh", "NuocSach", "BaoHiem", "SoTietKiem", "MeDoDau", "DiaChiNhanDao", Other],
        [RecordKind.ProductSale] = ["NongSan", "ThuCong", "ThucPham", Other],
        [RecordKind.Visit] = ["Tham", "GiamSat", "KhaoSat", "KiemTra"],
        [RecordKind.Achievement] = ["NongThonMoi", "NamKhongBaSach", "NamCoBaSach", "CoSoHoi", "TuyenTruyen", Other],
        [RecordKind.Product] = ["VanBan", "TruyenThong", "DeXuat", "OCOP", "SanTMDT"],
        [RecordKind.Figure] = [],
    };

    public static IReadOnlyList<string> Of(RecordKind kind) => ByKind[kind];

    /// <summary>A figure's topic is the code of an indicator: any but none.</summary>
    public static bool Fits(RecordKind kind, string topic) => kind == RecordKind.Figure ? topic.Length > 0 : ByKind.TryGetValue(kind, out var all) && all.Contains(topic, StringComparer.Ordinal);
}
