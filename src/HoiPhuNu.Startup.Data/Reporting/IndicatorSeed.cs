using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>
/// The indicators and report forms every installation starts with: those of the programmes, and the Union's yearly work as its reports
/// tell it. What is there already is left as it was made. The rows of the field they come from: docs/programme-figures.md.
/// </summary>
public static class IndicatorSeed
{
    public const string StartupForm = "BC-KHOINGHIEP", YearForm = "BC-NAM";

    private static readonly Split[] Groups = [Split.Minority, Split.FemaleHeaded, Split.Poor, Split.NearPoor, Split.Disabled];
    private static readonly Split[] Women = [Split.Women, Split.Minority, Split.Poor, Split.NearPoor, Split.Disabled];
    private static readonly Split[] GroupsOfWomen = [Split.Minority, Split.Poor, Split.NearPoor, Split.Disabled];
    private static readonly Split[] Households = [Split.Minority, Split.FemaleHeaded];

    private static readonly Line[] Catalogue =
    [
        // I. Start-ups: programmes 939 and 2415, and what the site itself knows of contests, support and mentoring.
        new("PN_KHOI_NGHIEP", "Phụ nữ khởi sự kinh doanh, khởi nghiệp được hỗ trợ", "phụ nữ", "phụ nữ khởi sự kinh doanh, khởi nghiệp được hỗ trợ", Of(RecordKind.SupportCase, Measure.DistinctPeople, "KhoiSu", "KhoiNghiep", "ThanhCong", "HienThucHoa", "MoHinh") with { Splits = Groups }, "DA939", "DA2415"),
        new("PN_KHOI_NGHIEP_THANH_CONG", "Phụ nữ khởi nghiệp thành công", "phụ nữ", "phụ nữ khởi nghiệp thành công", Of(RecordKind.SupportCase, Measure.DistinctPeople, "ThanhCong") with { Splits = Groups }, "DA939", "DA2415"),
        new("Y_TUONG_HO_TRO", "Ý tưởng khởi nghiệp được hỗ trợ", "ý tưởng", "ý tưởng khởi nghiệp được hỗ trợ", Of(RecordKind.SupportCase, Measure.Count, "YTuong", "HienThucHoa") with { Splits = Groups }, "DA939", "DA2415"),
        new("Y_TUONG_HIEN_THUC_HOA", "Ý tưởng khởi nghiệp được hiện thực hóa", "ý tưởng", "ý tưởng khởi nghiệp được hiện thực hóa", Of(RecordKind.SupportCase, Measure.Count, "HienThucHoa") with { Splits = Groups }, "DA939", "DA2415"),
        new("MO_HINH_HIEU_QUA", "Mô hình sản xuất kinh doanh hoạt động hiệu quả", "mô hình", "mô hình sản xuất kinh doanh hoạt động hiệu quả", Of(RecordKind.SupportCase, Measure.Count, "MoHinh") with { Splits = Groups }, "DA939", "DA2415"),
        new("DU_AN_DU_THI", "Dự án, ý tưởng dự thi Phụ nữ khởi nghiệp", "dự án", "dự án dự thi Phụ nữ khởi nghiệp", From(IndicatorSource.Entries), "DA939", "DA2415"),
        new("DU_AN_DAT_GIAI", "Dự án đạt giải", "dự án", "dự án đạt giải", From(IndicatorSource.Awards), "DA939", "DA2415"),
        new("TAP_THE_DAT_GIAI", "Tập thể đạt giải", "tập thể", "tập thể được khen thưởng", From(IndicatorSource.CollectiveAwards), "DA939", "DA2415"),
        new("DU_AN_HO_TRO", "Dự án được hỗ trợ sau cuộc thi", "dự án", "dự án được hỗ trợ sau cuộc thi", From(IndicatorSource.SupportedProjects), "DA939", "DA2415"),
        new("DU_AN_HIEU_QUA", "Dự án được hỗ trợ đang hoạt động hiệu quả", "dự án", "dự án được hỗ trợ đang hoạt động hiệu quả", From(IndicatorSource.EffectiveProjects) with { IsStock = true }, "DA939", "DA2415"),
        new("KINH_PHI_GIAI_NGAN", "Kinh phí đã giải ngân cho dự án", "đồng", "hỗ trợ dự án", From(IndicatorSource.SupportPaid) with { Measure = Measure.Amount }, "DA939", "DA2415"),
        new("BUOI_CO_VAN", "Buổi cố vấn đã diễn ra", "buổi", "buổi cố vấn cho phụ nữ khởi nghiệp", From(IndicatorSource.MentoringSessions), "DA2415"),
        new("LOP_KHOI_NGHIEP", "Lớp tập huấn khởi sự kinh doanh, khởi nghiệp", "lớp", "lớp tập huấn khởi sự kinh doanh, khởi nghiệp", Of(RecordKind.TrainingClass, Measure.Count, "KhoiNghiep", "QuanLyKinhDoanh"), "DA939", "DA2415"),
        new("LUOT_KHOI_NGHIEP", "Lượt hội viên dự lớp khởi sự kinh doanh, khởi nghiệp", "lượt", "lượt hội viên dự lớp khởi sự kinh doanh, khởi nghiệp", Of(RecordKind.TrainingClass, Measure.Turns, "KhoiNghiep", "QuanLyKinhDoanh"), "DA939", "DA2415"),
        new("NGUOI_KHOI_NGHIEP", "Người dự lớp khởi sự kinh doanh, khởi nghiệp", "người", "người dự lớp khởi sự kinh doanh, khởi nghiệp", Of(RecordKind.TrainingClass, Measure.DistinctPeople, "KhoiNghiep", "QuanLyKinhDoanh") with { Splits = Women }, "DA939", "DA2415"),
        new("CHU_CO_SO_NANG_CAO", "Phụ nữ là chủ doanh nghiệp, quản lý HTX, chủ hộ kinh doanh được nâng cao năng lực", "phụ nữ", "phụ nữ là chủ doanh nghiệp, quản lý HTX, chủ hộ kinh doanh được nâng cao năng lực", Of(RecordKind.SupportCase, Measure.DistinctPeople, "NangCaoNangLuc") with { Splits = Groups }, "DA939", "DA2415"),
        new("TU_VAN_PHAP_LY", "DN, HTX, THT, hộ kinh doanh do nữ làm chủ được tuyên truyền, tư vấn, hỗ trợ pháp lý", "đơn vị", "cơ sở do nữ làm chủ được tư vấn, hỗ trợ pháp lý", Of(RecordKind.SupportCase, Measure.Count, "TuVanPhapLy"), "DA2415"),
        new("TIEP_CAN_VON", "DN, HTX, hộ kinh doanh nữ được tư vấn tiếp cận vốn ưu đãi, quỹ khởi nghiệp", "đơn vị", "cơ sở do nữ làm chủ được tư vấn tiếp cận vốn", Of(RecordKind.SupportCase, Measure.Count, "TiepCanVon"), "DA2415"),
        new("CHUYEN_DOANH_NGHIEP", "Hộ kinh doanh nữ được hướng dẫn chuyển thành doanh nghiệp", "hộ", "hộ kinh doanh được hướng dẫn chuyển thành doanh nghiệp", Of(RecordKind.SupportCase, Measure.Count, "ChuyenDoanhNghiep"), "DA2415"),
        new("TAI_CAU_TRUC", "DN, HTX khởi nghiệp được hỗ trợ tái cấu trúc", "đơn vị", "cơ sở được hỗ trợ tái cấu trúc", Of(RecordKind.SupportCase, Measure.Count, "TaiCauTruc"), "DA2415"),
        new("DOANH_NGHIEP_NU_MOI", "Doanh nghiệp của phụ nữ mới thành lập", "doanh nghiệp", "doanh nghiệp của phụ nữ mới thành lập", Of(RecordKind.CollectiveEntity, Measure.Count, "DoanhNghiep"), "DA939", "DA2415"),
        new("TY_LE_NU_CHU", "Tỷ lệ nữ giám đốc, chủ DN, HTX", "%", "nữ giám đốc, chủ DN, HTX", Typed(Measure.CountOfWhole, stock: true), "DA2415"),
        new("VON_KET_NOI", "Vốn vay và tài trợ khởi nghiệp kết nối được", "đồng", "vốn vay và tài trợ khởi nghiệp", Of(RecordKind.MoneyFlow, Measure.Amount, "VonVayKhoiNghiep", "TaiTro", "KetNoiVon"), "DA939", "DA2415"),
        new("PN_VAY_KHOI_NGHIEP", "Phụ nữ được vay vốn khởi nghiệp", "phụ nữ", "phụ nữ được vay vốn khởi nghiệp", Of(RecordKind.MoneyFlow, Measure.Women, "VonVayKhoiNghiep", "KetNoiVon") with { Splits = GroupsOfWomen }, "DA939", "DA2415"),
        new("CLB_KHOI_NGHIEP", "Câu lạc bộ phụ nữ khởi nghiệp đang hoạt động", "CLB", "câu lạc bộ phụ nữ khởi nghiệp", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.Club) with { IsStock = true, Programmes = ["DA939", "DA2415"] }, "DA939", "DA2415"),
        new("CUA_HANG_MOI", "Cửa hàng sản phẩm phụ nữ khởi nghiệp thành lập mới", "cửa hàng", "cửa hàng tiêu thụ sản phẩm phụ nữ khởi nghiệp", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.Shop), "DA939", "DA2415"),
        new("XUC_TIEN", "Hoạt động xúc tiến thương mại, ngày hội, diễn đàn", "cuộc", "cuộc xúc tiến thương mại, ngày hội, diễn đàn", Of(RecordKind.Event, Measure.Count, "XucTien", "NgayHoi", "DienDan", "CuocThi"), "DA939", "DA2415"),
        new("SAN_PHAM_SAN_TMDT", "Sản phẩm lên sàn thương mại điện tử", "sản phẩm", "sản phẩm lên sàn thương mại điện tử", Of(RecordKind.Product, Measure.Count, "SanTMDT"), "DA939", "DA2415"),
        new("SAN_PHAM_OCOP", "Sản phẩm OCOP của phụ nữ", "sản phẩm", "sản phẩm OCOP", Of(RecordKind.Product, Measure.Count, "OCOP"), "DA939", "DA2415"),
        new("NONG_SAN_TIEU_THU", "Nông sản tiêu thụ qua cửa hàng (tấn)", "tấn", "nông sản tiêu thụ qua cửa hàng", Of(RecordKind.ProductSale, Measure.Quantity, "NongSan") with { QuantityUnit = "tấn" }, "DA939", "DA2415"),
        new("CAN_BO_DUOC_TAP_HUAN", "Tỷ lệ cán bộ Hội được nâng cao năng lực", "%", "cán bộ Hội được nâng cao năng lực", Typed(Measure.CountOfWhole, stock: true), "DA939", "DA2415"),
        new("HOI_VIEN_TUYEN_TRUYEN", "Tỷ lệ hội viên, phụ nữ được tuyên truyền về khởi nghiệp", "%", "hội viên, phụ nữ được tuyên truyền", Of(RecordKind.Achievement, Measure.CountOfWhole, "TuyenTruyen") with { IsStock = true }, "DA939", "DA2415"),

        // II. Co-operatives: programme 01.
        new("HTX_MOI", "Hợp tác xã do phụ nữ tham gia quản lý thành lập mới", "HTX", "hợp tác xã thành lập mới", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.Cooperative), "DA01", "DA939"),
        new("HTX_MOI_TV", "Thành viên của hợp tác xã thành lập mới", "thành viên", "thành viên hợp tác xã thành lập mới", Of(RecordKind.CollectiveEntity, Measure.Members, RecordTopics.Cooperative) with { Splits = [Split.Women, Split.Minority, Split.Poor] }, "DA01"),
        new("THT_MOI", "Tổ hợp tác thành lập mới", "THT", "tổ hợp tác thành lập mới", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.CooperativeGroup), "DA01", "DA939"),
        new("THT_MOI_TV", "Thành viên của tổ hợp tác thành lập mới", "thành viên", "thành viên tổ hợp tác thành lập mới", Of(RecordKind.CollectiveEntity, Measure.Members, RecordTopics.CooperativeGroup) with { Splits = [Split.Women, Split.Minority, Split.Poor] }, "DA01"),
        new("THT_HTX_MOI", "Tổ hợp tác, hợp tác xã do phụ nữ quản lý thành lập mới", "tổ hợp tác/hợp tác xã", "tổ hợp tác/hợp tác xã do phụ nữ quản lý thành lập mới", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.Cooperative, RecordTopics.CooperativeGroup), "DA01", "DA939"),
        new("HTX_HIEN_CO", "Tổng số hợp tác xã đến nay", "HTX", "hợp tác xã", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.Cooperative) with { IsStock = true }, "DA01"),
        new("HTX_HIEN_CO_NU", "Thành viên nữ của các hợp tác xã đến nay", "thành viên", "thành viên nữ của các hợp tác xã", Of(RecordKind.CollectiveEntity, Measure.WomenMembers, RecordTopics.Cooperative) with { IsStock = true }, "DA01"),
        new("HTX_HIEN_CO_LD_NU", "Lao động nữ của các hợp tác xã đến nay", "lao động", "lao động nữ của các hợp tác xã", Of(RecordKind.CollectiveEntity, Measure.WomenWorkers, RecordTopics.Cooperative) with { IsStock = true }, "DA01"),
        new("THT_HIEN_CO", "Tổng số tổ hợp tác đến nay", "THT", "tổ hợp tác", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.CooperativeGroup) with { IsStock = true }, "DA01"),
        new("TO_LIEN_KET_HIEN_CO", "Tổng số tổ liên kết đến nay", "tổ", "tổ liên kết", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.LinkageGroup) with { IsStock = true }, "DA01"),
        new("TV_HIEN_CO", "Thành viên của HTX, THT, tổ liên kết đến nay", "thành viên", "thành viên của các hợp tác xã, tổ hợp tác, tổ liên kết", Of(RecordKind.CollectiveEntity, Measure.Members, RecordTopics.Cooperative, RecordTopics.CooperativeGroup, RecordTopics.LinkageGroup) with { IsStock = true, Splits = [Split.Women, Split.Minority, Split.Poor] }, "DA01"),
        new("VIEC_LAM", "Lao động nữ được giải quyết việc làm", "lao động", "lao động nữ được giải quyết việc làm", Of(RecordKind.Job, Measure.Women, "ViecLam", "GioiThieu") with { Splits = GroupsOfWomen }, "DA01"),
        new("XKLD", "Lao động nữ đi làm việc ở nước ngoài", "lao động", "lao động nữ được tư vấn đi làm việc ở nước ngoài", Of(RecordKind.Job, Measure.Women, "XuatKhauLaoDong") with { Splits = GroupsOfWomen }),
        new("LOP_DAY_NGHE", "Lớp đào tạo nghề", "lớp", "lớp đào tạo nghề", Of(RecordKind.TrainingClass, Measure.Count, "DayNghe")),
        new("LD_HOC_NGHE", "Lao động nữ được đào tạo nghề", "lao động", "lao động nữ được đào tạo nghề", Of(RecordKind.TrainingClass, Measure.Women, "DayNghe") with { Splits = GroupsOfWomen }),

        // III. Poverty, money and savings: the Union's yearly work.
        new("HO_THOAT_NGHEO", "Hộ phụ nữ thoát nghèo", "hộ", "hộ phụ nữ thoát nghèo", Exit([RecordTopics.OutOfPoverty])),
        new("HO_THOAT_CAN_NGHEO", "Hộ phụ nữ thoát cận nghèo", "hộ", "hộ phụ nữ thoát cận nghèo", Exit([RecordTopics.OutOfNearPoverty])),
        new("HO_THOAT", "Hộ phụ nữ được giúp thoát nghèo, thoát cận nghèo", "hộ", "hộ có phụ nữ thoát nghèo, thoát cận nghèo", Exit([RecordTopics.OutOfPoverty, RecordTopics.OutOfNearPoverty])),
        new("HO_THOAT_NGHEO_DU_KIEN", "Hộ phụ nữ dự kiến thoát nghèo", "hộ", "hộ phụ nữ thoát nghèo", Exit([RecordTopics.OutOfPoverty], RecordState.Expected)),
        new("HO_THOAT_CAN_NGHEO_DU_KIEN", "Hộ phụ nữ dự kiến thoát cận nghèo", "hộ", "hộ phụ nữ thoát cận nghèo", Exit([RecordTopics.OutOfNearPoverty], RecordState.Expected)),
        new("HO_NGHEO", "Hộ nghèo có phụ nữ tại thời điểm báo cáo", "hộ", "hộ nghèo có phụ nữ", Stand("HoNgheo", Measure.Count) with { Splits = Households, HangsOnPovertyStandard = true }),
        new("HO_CAN_NGHEO", "Hộ cận nghèo có phụ nữ tại thời điểm báo cáo", "hộ", "hộ cận nghèo có phụ nữ", Stand("HoCanNgheo", Measure.Count) with { Splits = Households, HangsOnPovertyStandard = true }),
        new("SINH_KE_HO", "Hội viên phụ nữ nghèo được trao phương tiện sinh kế", "hội viên", "hội viên phụ nữ nghèo được trao phương tiện sinh kế", Of(RecordKind.InKind, Measure.Women, "SinhKe", "ConGiong") with { Splits = GroupsOfWomen }),
        new("SINH_KE_TIEN", "Trị giá phương tiện sinh kế", "đồng", "phương tiện sinh kế", Of(RecordKind.InKind, Measure.Amount, "SinhKe", "ConGiong")),
        new("CON_GIONG", "Con giống hỗ trợ", "con", "con giống", Of(RecordKind.InKind, Measure.Quantity, "ConGiong") with { QuantityUnit = "con" }, "BIENCUONG"),
        new("AN_SINH_TIEN", "Trị giá hoạt động an sinh xã hội", "đồng", "an sinh xã hội", Of(RecordKind.InKind, Measure.Amount, "Qua", "Nha", "CongTrinh", "NuocSach", "BaoHiem", "SoTietKiem", "DiaChiNhanDao")),
        new("HOP_DONG_BAO_HIEM", "Hợp đồng bảo hiểm cho hội viên, phụ nữ", "hợp đồng", "bảo hiểm cho hội viên, phụ nữ", Of(RecordKind.InKind, Measure.Count, "BaoHiem")),
        new("BAO_HIEM_TIEN", "Trị giá hợp đồng bảo hiểm cho hội viên, phụ nữ", "đồng", "bảo hiểm cho hội viên, phụ nữ", Of(RecordKind.InKind, Measure.Amount, "BaoHiem")),
        new("VI_MO_GIAI_NGAN", "Tài chính vi mô: tiền giải ngân", "đồng", "tài chính vi mô", Of(RecordKind.MoneyFlow, Measure.Amount, "TaiChinhViMo")),
        new("VI_MO_THANH_VIEN", "Tài chính vi mô: thành viên vay", "thành viên", "thành viên vay vốn tài chính vi mô", Of(RecordKind.MoneyFlow, Measure.People, "TaiChinhViMo") with { Splits = Women }),
        new("TO_TIET_KIEM", "Tổ tiết kiệm, tổ góp vốn đang hoạt động", "tổ", "tổ tiết kiệm, tổ góp vốn đang hoạt động", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.SavingsGroup) with { IsStock = true }),
        new("TIET_KIEM_SO_DU", "Số dư tiết kiệm của các tổ", "đồng", "tiết kiệm", Stand("TietKiemToNhom", Measure.Amount)),
        new("TIET_KIEM_NHCSXH", "Số dư tiền gửi tại NHCSXH", "đồng", "tiền gửi tại NHCSXH", Stand("TietKiemNhcsxh", Measure.Amount)),
        new("UY_THAC_KHACH", "Khách hàng vay vốn ủy thác NHCSXH", "khách hàng", "khách hàng vay vốn ủy thác NHCSXH", Stand("DuNoUyThac", Measure.People) with { Splits = Women }),
        new("UY_THAC_DU_NO", "Dư nợ ủy thác NHCSXH qua Hội", "đồng", "dư nợ ủy thác", Stand("DuNoUyThac", Measure.Amount)),
        new("UY_THAC_TY_LE", "Tỷ lệ dư nợ qua Hội trong tổng dư nợ ủy thác", "%", "dư nợ uỷ thác", Stand("DuNoUyThac", Measure.AmountOfWhole)),

        // IV. Communication, families, rights: programmes 938 and 8.
        new("CUOC_TRUYEN_THONG", "Cuộc truyền thông", "cuộc", "cuộc truyền thông", Of(RecordKind.Event, Measure.Count, "TruyenThong"), "DA938", "DA8"),
        new("LUOT_TRUYEN_THONG", "Lượt người dự truyền thông", "lượt", "lượt hội viên, phụ nữ dự truyền thông", Of(RecordKind.Event, Measure.Turns, "TruyenThong"), "DA938", "DA8"),
        new("NGUOI_938", "Người được tuyên truyền theo Đề án 938", "người", "người được tuyên truyền theo Đề án 938", Of(RecordKind.Event, Measure.People, "TruyenThong", "DienDan", "VanHoa") with { Programmes = ["DA938"], Splits = Women }, "DA938"),
        new("HOAT_DONG_VAN_HOA", "Hoạt động văn hóa, văn nghệ, truyền thông", "hoạt động", "hoạt động văn hóa, truyền thông", Of(RecordKind.Event, Measure.Count, "VanHoa", "TruyenThong")),
        new("TO_TRUYEN_THONG", "Tổ truyền thông cộng đồng", "tổ", "tổ truyền thông cộng đồng", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.MediaTeam) with { IsStock = true, Programmes = ["DA8"] }, "DA8"),
        new("DIA_CHI_TIN_CAY", "Địa chỉ tin cậy", "địa chỉ", "địa chỉ tin cậy", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.TrustedPlace) with { IsStock = true }, "DA8", "DA938"),
        new("CLB_THU_LINH", "CLB Thủ lĩnh của sự thay đổi", "CLB", "CLB Thủ lĩnh của sự thay đổi", Of(RecordKind.CollectiveEntity, Measure.Count, RecordTopics.Club) with { IsStock = true, Programmes = ["DA8"] }, "DA8"),
        new("CAN_BO_TAP_HUAN", "Cán bộ Hội được tập huấn", "người", "cán bộ Hội được tập huấn", Of(RecordKind.TrainingClass, Measure.DistinctPeople, "CanBoHoi") with { Splits = Women }, "DA938", "DA939"),
        new("SAN_PHAM_TRUYEN_THONG", "Sản phẩm truyền thông", "sản phẩm", "sản phẩm truyền thông", Of(RecordKind.Product, Measure.Count, "TruyenThong"), "DA938"),
        new("GIA_DINH_5K3S", "Hộ đạt gia đình 5 không 3 sạch, 5 có 3 sạch", "hộ", "hộ đạt 5 không, 3 sạch", Of(RecordKind.Achievement, Measure.Count, "NamKhongBaSach", "NamCoBaSach")),
        new("CO_SO_THAM_GIA", "Cơ sở Hội thực hiện cuộc vận động", "%", "cơ sở Hội", Of(RecordKind.Achievement, Measure.CountOfWhole, "CoSoHoi") with { IsStock = true }),
        new("XA_NONG_THON_MOI", "Xã biên giới đạt chuẩn nông thôn mới", "xã", "xã đạt chuẩn nông thôn mới", Of(RecordKind.Achievement, Measure.Count, "NongThonMoi") with { IsStock = true }, "BIENCUONG"),
        new("GIAM_SAT", "Cuộc giám sát, kiểm tra, khảo sát", "cuộc", "cuộc giám sát, kiểm tra", Of(RecordKind.Visit, Measure.Count, "GiamSat", "KiemTra", "KhaoSat")),
        new("VAN_BAN", "Văn bản đã ban hành, tham mưu", "văn bản", "văn bản đã ban hành, tham mưu", Of(RecordKind.Product, Measure.Count, "VanBan", "DeXuat")),
    ];

    private static readonly string[] Headings = ["I. Hỗ trợ phụ nữ khởi nghiệp", "II. Kinh tế tập thể, việc làm", "III. Giảm nghèo, vốn, an sinh", "IV. Truyền thông, tổ chức"];

    public static IReadOnlyList<string> Codes { get; } = [.. Catalogue.Select(l => l.Code)];

    /// <summary>Idempotent: adds what is missing. After the units and the programmes.</summary>
    public static Task<int> ApplyAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WriteAsync(
            async token =>
            {
                var known = await db.Indicators.Select(i => new { i.Code, i.Id }).ToDictionaryAsync(i => i.Code, i => i.Id, StringComparer.Ordinal, token);
                var programmes = await db.Programmes.Select(p => new { p.Code, p.Id }).ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, token);
                var added = 0;
                foreach (var line in Catalogue.Where(l => !known.ContainsKey(l.Code)))
                {
                    var made = Indicator.Create(new IndicatorDetails(line.Code, line.Name, line.UnitOfCount, line.Subject, line.Rule, [.. line.Programmes.Where(programmes.ContainsKey).Select(c => programmes[c])]), null, now);
                    db.Indicators.Add(made);
                    known[made.Code] = made.Id;
                    added++;
                }

                var forms = await db.ReportForms.Select(f => f.Code).ToListAsync(token);
                if (await db.Units.Where(u => u.Code == UnitSeed.Centre).Select(u => (Guid?)u.Id).SingleOrDefaultAsync(token) is { } centre)
                {
                    if (!forms.Contains(StartupForm))
                    {
                        db.ReportForms.Add(ReportForm.Create(centre, StartupForm, "Kết quả hỗ trợ phụ nữ khởi nghiệp", null, Lines(known, "HTX_HIEN_CO_LD_NU"), null, now));
                        added++;
                    }

                    if (!forms.Contains(YearForm))
                    {
                        db.ReportForms.Add(ReportForm.Create(centre, YearForm, "Kết quả công tác Hội và phong trào phụ nữ", null, Lines(known, "VAN_BAN"), null, now));
                        added++;
                    }
                }

                return added;
            },
            cancel);
    }

    /// <summary>All from the first line to the one named, numbered within their heading.</summary>
    private static List<ReportFormLineDetails> Lines(Dictionary<string, Guid> ids, string last)
    {
        var (lines, heading, number) = (new List<ReportFormLineDetails>(), -1, 0);
        foreach (var line in Catalogue)
        {
            if (line.Code is "PN_KHOI_NGHIEP" or "HTX_MOI" or "HO_THOAT_NGHEO" or "CUOC_TRUYEN_THONG")
            {
                (heading, number) = (heading + 1, 0);
            }

            lines.Add(new ReportFormLineDetails((++number).ToString(System.Globalization.CultureInfo.InvariantCulture), Headings[heading], ids[line.Code]));
            if (line.Code == last)
            {
                break;
            }
        }

        return lines;
    }

    private static IndicatorRule Of(RecordKind kind, Measure measure, params string[] topics) => new() { Kinds = [kind], Measure = measure, Topics = topics };

    private static IndicatorRule Exit(string[] topics, RecordState? state = null) =>
        new() { Kinds = [RecordKind.HouseholdTransition], Topics = topics, States = state is { } only ? [only] : [], Splits = Households, HangsOnPovertyStandard = true };

    private static IndicatorRule Stand(string topic, Measure measure) => new() { Kinds = [RecordKind.Standing], Topics = [topic], Measure = measure, IsStock = true };

    private static IndicatorRule From(IndicatorSource source) => new() { Source = source };

    private static IndicatorRule Typed(Measure measure, bool stock) => new() { Source = IndicatorSource.Entered, Measure = measure, IsStock = stock };

    private sealed record Line(string Code, string Name, string UnitOfCount, string Subject, IndicatorRule Rule, params string[] Programmes);
}
