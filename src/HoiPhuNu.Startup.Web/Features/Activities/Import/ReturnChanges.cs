using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>What a record is before and after its line was read in, field by field.</summary>
public static class ReturnChanges
{
    private static readonly Guid[] None = [];

    public static RecordDetails Of(ActivityRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Kind, record.Topic, record.State, record.On, record.Until, record.Title, record.Place, record.Partner, record.Note, record.Numbers, [.. record.Programmes.Select(p => p.ProgrammeId)]);
    }

    public static bool IsSame(RecordDetails before, RecordDetails after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before with { ProgrammeIds = None } == after with { ProgrammeIds = None } && before.ProgrammeIds.ToHashSet().SetEquals(after.ProgrammeIds);
    }

    public static IReadOnlyList<ImportChange> Of(ImportRow row, RecordNames names, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(names);
        if (row.Before is not { } b || row.After is not { } a)
        {
            return [];
        }

        ImportChange[] fields =
        [
            new(T["Nội dung"], RecordWords.Topic(b.Topic, T), RecordWords.Topic(a.Topic, T)),
            new(T["Tên hoạt động"], b.Title, a.Title),
            new(T["Ngày"], Moments.Date(b.On), Moments.Date(a.On)),
            new(T["Ngày cuối"], Day(b.Until), Day(a.Until)),
            new(T["Trạng thái"], RecordWords.State(b.State, T), RecordWords.State(a.State, T)),
            new(T["Chương trình"], names.Told(b.ProgrammeIds), names.Told(a.ProgrammeIds)),
            .. Enum.GetValues<RecordField>().Select(f => new ImportChange(ActivitiesText.Field(f, T), Number(b.Numbers, f), Number(a.Numbers, f))),
            new(T["Đơn vị tính"], b.Numbers.QuantityUnit, a.Numbers.QuantityUnit),
            new(T["Nơi làm"], b.Place, a.Place),
            new(T["Phối hợp với"], b.Partner, a.Partner),
            new(T["Ghi chú"], b.Note, a.Note),
            new(T["Mã dòng"], ImportKeys.WrittenCode(row.KeyBefore) ?? "", row.KeyAfter == row.KeyBefore ? ImportKeys.WrittenCode(row.KeyBefore) ?? "" : row.LineCode),
        ];
        return [.. fields.Where(f => f.Before != f.After)];
    }

    private static string Day(DateOnly? day) => day is { } one ? Moments.Date(one) : "";

    /// <summary>Whole, where other pages round: a change must be seen.</summary>
    private static string Number(RecordNumbers numbers, RecordField field) => (field, NumberRules.Value(numbers, field)) switch
    {
        (_, null) => "",
        (RecordField.Quantity, { } thousandths) => RecordWords.Quantity(thousandths),
        (_, { } value) => Money.Format(value),
    };
}
