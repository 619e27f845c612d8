namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>What a record tells of. Which numbers it may hold stands in <see cref="RecordShape"/>.</summary>
public enum RecordKind
{
    /// <summary>Lớp tập huấn, đào tạo, dạy nghề: people and turns kept apart.</summary>
    TrainingClass = 1,

    /// <summary>Cuộc truyền thông, diễn đàn, ngày hội, hoạt động văn hóa.</summary>
    Event = 2,

    /// <summary>Một trường hợp được hỗ trợ: khởi sự, khởi nghiệp, nâng cao năng lực, kết nối vốn.</summary>
    SupportCase = 3,

    /// <summary>Hợp tác xã, tổ hợp tác, tổ liên kết, câu lạc bộ, cửa hàng, tổ tiết kiệm: founded on a day, stands until it ends.</summary>
    CollectiveEntity = 4,

    /// <summary>Hộ thoát nghèo, thoát cận nghèo; expected or recognised.</summary>
    HouseholdTransition = 5,

    /// <summary>Việc làm, xuất khẩu lao động.</summary>
    Job = 6,

    /// <summary>Vốn giải ngân, tài trợ trong kỳ: lines of money that flow.</summary>
    MoneyFlow = 7,

    /// <summary>Dư nợ, số dư tiết kiệm, số hộ nghèo tại một ngày: a stand at a date, the last one on or before the day counts.</summary>
    Standing = 8,

    /// <summary>Quà, con giống, nhà, công trình, bảo hiểm: items with their own unit and value.</summary>
    InKind = 9,

    /// <summary>Sản phẩm bán được, each with its own unit; never added across units.</summary>
    ProductSale = 10,

    /// <summary>Thăm, giám sát, khảo sát.</summary>
    Visit = 11,

    /// <summary>Cơ sở, xã, hộ đạt chuẩn, đạt tiêu chí: numerator on a fixed list, <see cref="RecordNumbers.Whole"/> its length.</summary>
    Achievement = 12,

    /// <summary>Văn bản, sản phẩm truyền thông đã ban hành.</summary>
    Product = 13,

    /// <summary>Số của một chỉ tiêu gõ tay, khi không có bản ghi nào làm gốc; the topic is the indicator's code.</summary>
    Figure = 14,
}
