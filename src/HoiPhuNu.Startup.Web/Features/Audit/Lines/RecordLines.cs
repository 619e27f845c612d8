using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Activities;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to the records that figures count.</summary>
public sealed class RecordLines(IStringLocalizer<AuditText> T, IStringLocalizer<ActivitiesText> records) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        RecordNoted e => T["Ghi số liệu ngày {0}", VietnamTime.FormatDate(e.On)],
        RecordChanged e => string.Join("; ", Parts(e)),
        RecordRemoved => T["Bỏ một bản ghi khỏi số liệu"],
        RollCallTaken { StateBefore: { } planned } e => T["Điểm danh: {0} người, {1} lượt; trạng thái trước là “{2}”", e.People, e.Turns, State(planned)],
        RollCallTaken e => T["Điểm danh: {0} người, {1} lượt", e.People, e.Turns],
        RollCallDropped e => T["Bỏ danh sách điểm danh {0} người, giữ tổng số", e.People],
        ReturnImported e => T["Nhập số liệu từ bảng tính: thêm {0}, sửa {1}, giữ nguyên {2}, để lại {3}, chưa ghi được {4}", e.Added, e.Changed, e.Same, e.Skipped, e.Faulty],
        ReturnPartImported e => T["Nhập số liệu từ bảng tính, một phần tệp: thêm {0}, sửa {1}", e.Added, e.Changed],
        _ => (string?)null,
    };

    /// <summary>A figure that moved is traced to who moved it, from what to what.</summary>
    private IEnumerable<string> Parts(RecordChanged e)
    {
        yield return T["Sửa số liệu ngày {0}", VietnamTime.FormatDate(e.On)];
        if (e.UnitBefore is not null)
        {
            yield return T["chuyển sang đơn vị khác"];
        }

        if (e is { StateBefore: { } was, State: { } now })
        {
            yield return T["trạng thái từ “{0}” thành “{1}”", State(was), State(now)];
        }

        if (e.OnBefore is { } day)
        {
            yield return T["ngày trước là {0}", VietnamTime.FormatDate(day)];
        }

        foreach (var number in e.Numbers)
        {
            yield return T["{0} từ {1} thành {2}", ActivitiesText.Field(number.Field, records), Value(number.Field, number.Before), Value(number.Field, number.After)];
        }

        if (e.UntilChanged)
        {
            yield return T["đổi ngày cuối"];
        }

        if (e.TopicChanged)
        {
            yield return T["đổi nội dung"];
        }

        if (e.ProgrammesChanged)
        {
            yield return T["đổi chương trình"];
        }

        if (e.WomanChanged)
        {
            yield return T["đổi chị được hỗ trợ"];
        }

        if (e.QuantityUnitChanged)
        {
            yield return T["đổi đơn vị tính"];
        }
    }

    private string State(RecordState state) => state switch
    {
        RecordState.Planned => T["Kế hoạch"],
        RecordState.Expected => T["Dự kiến đạt"],
        RecordState.Reached => T["Đã làm, đã đạt"],
        _ => T["Được công nhận"],
    };

    private static string Value(RecordField field, long? value) => (field, value) switch
    {
        (_, null) => "–",
        (RecordField.Quantity, { } thousandths) => RecordWords.Quantity(thousandths),
        (_, { } number) => Money.Format(number),
    };
}
