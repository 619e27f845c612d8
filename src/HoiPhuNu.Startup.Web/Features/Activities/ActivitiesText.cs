using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities;

/// <summary>The words of records that figures count: Vietnamese here and in the views, English in ActivitiesText.en.resx.</summary>
public sealed class ActivitiesText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "Activities.TopicUnknown" => T["Chọn một nội dung trong danh sách."],
            "Activities.TitleMissing" => T["Ghi tên hoạt động."],
            "Activities.DayInTheFuture" => T["Ngày này chưa tới. Việc chưa làm thì chọn “Kế hoạch” hoặc “Dự kiến”."],
            "Activities.UntilBeforeOn" => T["Ngày cuối không được trước ngày đầu. Xem lại hai ngày."],
            "Activities.NumberNegative" => T["Số ghi là số từ 0 trở lên. Chưa biết thì để trống."],
            "Activities.NothingCounted" => T["Ghi ít nhất một con số."],
            "Activities.QuantityUnitMissing" => T["Ghi đơn vị của số lượng: tấn, kg, con, suất."],
            "Activities.ReasonMissing" => T["Ghi lý do, một câu ngắn cũng được."],
            "Activities.AlreadyRemoved" => T["Bản ghi này đã bỏ khỏi số liệu. Ghi bản mới nếu cần."],
            "Activities.RollCallNotHere" => T["Chỉ lớp và cuộc mới có điểm danh."],
            "Activities.RollCallStands" => T["Việc này đã điểm danh nên không còn là kế hoạch hay dự kiến. Chọn “Đã làm, đã đạt”, hoặc bỏ danh sách điểm danh trước."],
            "Activities.RollCallTooEarly" => T["Ngày {0} chưa tới. Đến ngày ấy chị mới điểm danh; nếu đã làm rồi thì sửa ngày của bản ghi trước.", VietnamTime.FormatDate((DateOnly)a[0])],
            "Activities.RollCallEmpty" => T["Ghi ít nhất một người."],
            "Activities.AttendeeNameMissing" => T["Ghi họ và tên của từng người trong danh sách."],
            "Activities.FieldMissing" => T["Điền mục “{0}”.", RecordWords.Field((RecordKind)a[1], (RecordField)a[0], T)],
            "Activities.NumberTooLarge" => T["“{0}” quá lớn. Xem lại số chữ số.", RecordWords.Field((RecordKind)a[1], (RecordField)a[0], T)],
            "Activities.FieldNotHere" => T["Loại bản ghi này không có mục “{0}”. Bỏ trống mục ấy.", Field((RecordField)a[0], T)],
            "Activities.PartOverWhole" => T["“{0}” là {1}, nhiều hơn “{2}” là {3}. Xem lại hai số này.", RecordWords.Field((RecordKind)a[4], (RecordField)a[0], T), Money.Format((long)a[1]), RecordWords.Field((RecordKind)a[4], (RecordField)a[2], T), Money.Format((long)a[3])],
            "Activities.UnitNotYet" => T["Đơn vị này có từ ngày {0}. Ghi cho đơn vị lúc ấy.", VietnamTime.FormatDate((DateOnly)a[0])],
            "Activities.UnitEnded" => a[1] is "" ? T["Đơn vị này đã kết thúc ngày {0}. Chọn đơn vị khác.", VietnamTime.FormatDate((DateOnly)a[0])] : T["Đơn vị này đã kết thúc ngày {0}. Ghi cho {1}, đơn vị đã tiếp nhận.", VietnamTime.FormatDate((DateOnly)a[0]), a[1]],
            "Activities.TooManyAttendees" => T["Một danh sách có nhiều nhất {0} người. Chia lớp ra, hoặc chỉ ghi tổng số.", a[0]],
            "Activities.AttendeeTooYoung" => T["Dòng {0}: năm sinh sau {1}. Bỏ dòng này. Muốn đếm cả trẻ em thì không lập danh sách, chỉ ghi tổng số.", a[0], a[1]],
            "Activities.TickedTooYoung" => T["{0} sinh sau năm {1}. Bỏ dấu ở tên này. Muốn đếm cả trẻ em thì không lập danh sách, chỉ ghi tổng số.", a[0], a[1]],
            "Activities.AttendeeTwice" => T["Dòng {0} là cùng người với dòng {1}. Bỏ bớt một dòng, hoặc ghi thêm năm sinh để phân biệt.", a[0], a[1]],
            "Activities.NamedTwice" => T["{0} đứng hai lần trong danh sách. Bỏ bớt một lần, hoặc ghi thêm năm sinh để phân biệt.", a[0]],
            _ => (string?)null,
        };
    }

    public static string Field(RecordField field, IStringLocalizer T) => field switch
    {
        RecordField.Count => T["Số lượng"],
        RecordField.Turns => T["Lượt người"],
        RecordField.People => T["Số người"],
        RecordField.Women => T["Phụ nữ"],
        RecordField.Minority => T["Dân tộc thiểu số"],
        RecordField.FemaleHeaded => T["Phụ nữ làm chủ hộ"],
        RecordField.Poor => T["Hộ nghèo"],
        RecordField.NearPoor => T["Hộ cận nghèo"],
        RecordField.Disabled => T["Người khuyết tật"],
        RecordField.Members => T["Thành viên"],
        RecordField.WomenMembers => T["Thành viên nữ"],
        RecordField.Workers => T["Lao động"],
        RecordField.WomenWorkers => T["Lao động nữ"],
        RecordField.Amount => T["Số tiền"],
        RecordField.Whole => T["Trên tổng số"],
        _ => T["Khối lượng"],
    };
}
