using System.Globalization;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>Names of fields, states and choices of the entry file, in the reader's language.</summary>
public static class EntryWords
{
    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>"17:00 thứ Ba, 15/12/2026"</summary>
    public static string Time(DateTime utc) => IsEnglish ? VietnamTime.FormatEnglish(utc) : VietnamTime.Format(utc);

    /// <summary>"20:14:36 thứ Năm, 10/12/2026", as a receipt wants it.</summary>
    public static string ExactTime(DateTime utc)
    {
        var seconds = VietnamTime.ToLocal(utc).ToString("':'ss", CultureInfo.InvariantCulture);
        return Time(utc).Insert(5, seconds);
    }

    public static string Status(EntryStatus status, IStringLocalizer T) => status switch
    {
        EntryStatus.Draft => T["Chưa nộp"],
        EntryStatus.Submitted => T["Đã nộp"],
        EntryStatus.Returned => T["Cần bổ sung"],
        EntryStatus.Valid => T["Hợp lệ"],
        EntryStatus.Invalid => T["Chưa hợp lệ"],
        EntryStatus.Withdrawn => T["Đã rút"],
        _ => T["Bị loại"],
    };

    /// <summary>"CHƯA NỘP" in capitals: many have thought a kept draft was a submitted one.</summary>
    public static string NotYet(IStringLocalizer T) => Status(EntryStatus.Draft, T).ToUpper(CultureInfo.CurrentCulture);

    public static StatusKind Kind(EntryStatus status) => status switch
    {
        EntryStatus.Draft => StatusKind.Doing,
        EntryStatus.Submitted => StatusKind.Waiting,
        EntryStatus.Returned => StatusKind.Fix,
        EntryStatus.Valid => StatusKind.Done,
        _ => StatusKind.Off,
    };

    public static string Type(EntrantTypes type, IStringLocalizer T) => type switch
    {
        EntrantTypes.Individual => T["Cá nhân"],
        EntrantTypes.Group => T["Nhóm"],
        EntrantTypes.HouseholdBusiness => T["Hộ kinh doanh"],
        EntrantTypes.CooperativeGroup => T["Tổ hợp tác"],
        EntrantTypes.LinkageGroup => T["Tổ liên kết"],
        EntrantTypes.Cooperative => T["Hợp tác xã"],
        EntrantTypes.Enterprise => T["Doanh nghiệp"],
        EntrantTypes.Students => T["Học sinh, sinh viên"],
        _ => "",
    };

    public static string Stage(EntryStage stage, IStringLocalizer T) => stage switch
    {
        EntryStage.Idea => T["Ý tưởng"],
        EntryStage.Trial => T["Đang làm thử"],
        _ => T["Đã hoạt động"],
    };

    public static string Section(EntrySection section, EntrantTypes type, IStringLocalizer T) => section switch
    {
        EntrySection.Registration => T["Phiếu đăng ký"],
        EntrySection.Representative => T["Người đại diện"],
        EntrySection.Team => T["Thành viên"],
        EntrySection.LegalEntity => Type(type, T) is { Length: > 0 } name ? name : T["Tổ chức của chị"],
        EntrySection.Description => T["Ý tưởng và tài nguyên bản địa"],
        EntrySection.Finance => T["Vốn và doanh thu"],
        EntrySection.Impact => T["Tác động và điều chị cần giúp"],
        _ => T["Cam kết và đồng ý"],
    };

    public static string Consent(ConsentWay way, IStringLocalizer T) => way switch
    {
        ConsentWay.InPerson => T["Gặp trực tiếp"],
        ConsentWay.SignedPaper => T["Giấy có chữ ký"],
        ConsentWay.Phone => T["Qua điện thoại"],
        _ => T["Qua Zalo"],
    };

    public static string Household(HouseholdClass household, IStringLocalizer T) => household switch
    {
        HouseholdClass.Poor => T["Hộ nghèo"],
        HouseholdClass.NearPoor => T["Hộ cận nghèo"],
        HouseholdClass.NewlyOutOfPoverty => T["Hộ mới thoát nghèo"],
        _ => T["Hộ khác"],
    };

    public static string Source(FinanceSource source, IStringLocalizer T) => source switch
    {
        FinanceSource.Own => T["Vốn tự có"],
        FinanceSource.Loan => T["Vốn vay"],
        FinanceSource.Requested => T["Đề nghị cuộc thi hỗ trợ"],
        FinanceSource.InKind => T["Góp bằng ngày công, vật liệu"],
        _ => T["Nguồn khác"],
    };

    public static string Priority(string code, IStringLocalizer T) => code switch
    {
        "Vulnerable" => T["Phụ nữ yếu thế"],
        "Hardship" => T["Hoàn cảnh khó khăn"],
        "SingleMother" => T["Phụ nữ đơn thân"],
        "Disabled" => T["Người khuyết tật"],
        "DisabledInHousehold" => T["Trong nhà có người khuyết tật"],
        "EthnicMinority" => T["Phụ nữ dân tộc thiểu số"],
        "RetiredAthlete" => T["Vận động viên đã giải nghệ"],
        "ServedSentence" => T["Đã chấp hành xong án phạt tù"],
        "Hiv" => T["Bị ảnh hưởng bởi HIV"],
        "ViolenceOrTrafficking" => T["Nạn nhân bạo lực gia đình hoặc mua bán người"],
        "OlderReturnedWorker" => T["Nữ công nhân lớn tuổi trở về từ khu công nghiệp"],
        "ReturnedFromAbroad" => T["Đi làm việc ở nước ngoài trở về"],
        "FreeMigrant" => T["Lao động di cư tự do"],
        "LeftPublicService" => T["Chuyển nghề từ công chức, viên chức, lực lượng vũ trang"],
        _ => code,
    };

    /// <summary>A mentoring topic; what is no code of the list is shown as it was written.</summary>
    /// <summary>What a field of the entry file is called, by its name in the code.</summary>
    public static string Field(string field, IStringLocalizer T) => field switch
    {
        nameof(EntryContent.Title) => T["Tên ý tưởng"],
        nameof(EntryContent.SectorId) => T["Lĩnh vực"],
        nameof(EntryContent.TrackId) => T["Bảng thi"],
        nameof(EntryContent.Stage) => T["Giai đoạn"],
        nameof(EntryContent.EntrantType) => T["Hình thức dự thi"],
        nameof(EntrantDetails.FullName) => T["Họ và tên"],
        nameof(EntrantDetails.BirthDate) => T["Ngày sinh"],
        nameof(EntrantDetails.Phone) => T["Số điện thoại"],
        nameof(EntrantDetails.Email) => T["Thư điện tử"],
        nameof(EntrantDetails.Role) => T["Vai trò của chị"],
        nameof(EntrantDetails.ProvinceId) => T["Tỉnh, thành phố"],
        nameof(EntrantDetails.CommuneId) => T["Xã, phường"],
        nameof(EntrantDetails.Hamlet) => T["Thôn, bản, tổ dân phố"],
        nameof(EntryContent.Team) => T["Các thành viên"],
        nameof(EntryContent.Members) => T["Số thành viên"],
        nameof(EntryContent.WomenMembers) => T["Số thành viên nữ"],
        nameof(EntryContent.LegalName) => T["Tên trên giấy tờ"],
        nameof(EntryContent.TaxCode) => T["Mã số thuế"],
        nameof(EntryContent.FoundedOn) => T["Ngày thành lập"],
        nameof(EntryContent.WomenCapitalPercent) => T["Phần vốn của các chị"],
        nameof(EntryContent.Summary) => T["Tóm tắt"],
        nameof(EntryContent.VideoLink) => T["Đường dẫn video"],
        nameof(EntryContent.Need) => T["Vì sao cần làm"],
        nameof(EntryContent.Product) => T["Sản phẩm, dịch vụ"],
        nameof(EntryContent.LocalResources) => T["Tài nguyên bản địa"],
        nameof(EntryContent.Novelty) => T["Điểm mới"],
        nameof(EntryContent.Customers) => T["Khách hàng"],
        nameof(EntryContent.Competitors) => T["Ai đang bán thứ tương tự"],
        nameof(EntryContent.Plan) => T["Kế hoạch sản xuất, kinh doanh"],
        nameof(EntryContent.Risks) => T["Rủi ro và cách xử lý"],
        nameof(EntryContent.Expansion) => T["Hướng mở rộng"],
        nameof(EntryContent.TotalCapital) => T["Tổng vốn cần có"],
        nameof(EntryContent.Finance) => T["Các nguồn vốn"],
        nameof(EntryContent.RevenueYear1) => T["Doanh thu năm thứ nhất"],
        nameof(EntryContent.RevenueYear2) => T["Doanh thu năm thứ hai"],
        nameof(EntryContent.RevenueYear3) => T["Doanh thu năm thứ ba"],
        nameof(EntryContent.ProfitYear1) => T["Lợi nhuận năm thứ nhất"],
        nameof(EntryContent.WomenWorkers) => T["Số lao động nữ có việc làm"],
        nameof(EntryContent.EthnicMinorityWorkers) => T["Trong đó là người dân tộc thiểu số"],
        nameof(EntryContent.PoorHouseholds) => T["Số hộ nghèo, cận nghèo được hưởng lợi"],
        nameof(EntryContent.SocialImpact) => T["Lợi ích cho cộng đồng"],
        nameof(EntryContent.Environment) => T["Tác động đến môi trường"],
        nameof(EntryContent.MentoringTopics) => T["Điều chị cần giúp"],
        nameof(EntryContent.MentoringNote) => T["Chị muốn hỏi cụ thể điều gì"],
        nameof(Pledges.OwnWork) => T["Cam kết ý tưởng của mình"],
        nameof(Pledges.AcceptsRules) => T["Đồng ý thể lệ"],
        nameof(Pledges.ConsentContest) => T["Đồng ý dùng dữ liệu cho cuộc thi"],
        _ => field,
    };
}
