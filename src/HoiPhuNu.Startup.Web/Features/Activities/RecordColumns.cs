using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Web.Features.Activities.Import;
using HoiPhuNu.Startup.Web.Features.Activities.Records;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities;

/// <summary>Columns of a sheet of records: what the list writes, the template offers and the import reads.</summary>
public static class RecordColumns
{
    public static IReadOnlyList<RecordField> Numbers { get; } = [.. Enum.GetValues<RecordField>().Where(f => f != RecordField.Quantity)];

    public static IReadOnlyList<SheetColumn> Headings(IStringLocalizer T) =>
    [
        new(T["Mã đơn vị"], Width: 12), new(T["Đơn vị"], Width: 24), new(T["Loại"], Width: 24), new(T["Nội dung"], Width: 24), new(T["Tên hoạt động"], Width: 36),
        new(T["Ngày"], CellKind.Date, 12), new(T["Ngày cuối"], CellKind.Date, 12), new(T["Trạng thái"], Width: 14), new(T["Chương trình"], Width: 24),
        .. Numbers.Select(f => new SheetColumn(ActivitiesText.Field(f, T), f is RecordField.Amount or RecordField.Whole ? CellKind.Money : CellKind.Number, 12)),
        new(T["Khối lượng"], CellKind.Number, 12), new(T["Đơn vị tính"], Width: 12), new(T["Nơi làm"], Width: 24), new(T["Phối hợp với"], Width: 24), new(T["Ghi chú"], Width: 30),
        new(T["Mã dòng (không dùng lại)"], Width: 24),
    ];

    public static IReadOnlyList<object?> Cells(RecordRow row, IReadOnlyList<string> programmes, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(row);
        return
        [
            row.UnitCode, row.Unit, RecordWords.Kind(row.Kind, T), RecordWords.Topic(row.Topic, T), row.Title,
            row.On, row.Until, RecordWords.State(row.State, T), string.Join("; ", programmes),
            .. Numbers.Select(f => (object?)NumberRules.Value(row.Numbers, f)),
            row.Numbers.Quantity is { } quantity ? quantity / 1000m : null, row.Numbers.QuantityUnit, row.Place, row.Partner, row.Note,
            ImportKeys.CodeOf(row.Id, row.UnitId, row.ImportKey),
        ];
    }
}
