using System.Globalization;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Makes records of lines; every cell that cannot be read gets its sentence, and none is guessed at.</summary>
public sealed class ReturnReader(ImportLayout layout, ImportLine headings, UnitNames units, RecordNames names, IReadOnlyDictionary<Guid, string> heirs, DecimalMark mark, bool is1904, DateOnly today, IStringLocalizer T, Func<Refusal, string> say)
{
    private const int ExcelFirstDay = 36_526, ExcelLastDay = 73_050; // 2000 to 2099: nothing older is reported
    private const int From1900To1904 = 1_462;
    private const int MostAsked = 3;

    /// <summary>The line that gave a key first.</summary>
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public ImportLayout Layout => layout;

    public RecordNames Names => names;

    public UnitNames Units => units;

    /// <summary>As the file has it.</summary>
    public string HeadingOf(ImportColumn column) => headings.At(layout.Columns[column]).Text;

    /// <summary>Null: the line names a unit at most, as lines of the template do that nobody filled.</summary>
    public ImportRow? Read(ImportLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (layout.Columns.Where(c => c.Key is not (ImportColumn.UnitCode or ImportColumn.Unit)).All(c => line.At(c.Value).IsEmpty))
        {
            return null;
        }

        var row = new ImportRow { Line = line };
        foreach (var column in layout.Columns.Where(c => line.At(c.Value).IsError).Select(c => c.Key))
        {
            Fault(row, line, column, T["Ô này là công thức chưa có kết quả hoặc báo lỗi. Mở tệp, lưu lại hoặc gõ số."]);
        }

        if (row.Faults.Count > 0)
        {
            return row;
        }

        var on = Date(line, ImportColumn.On, row);
        if (on is null && Text(line, ImportColumn.On).Length == 0)
        {
            Fault(row, line, ImportColumn.On, T["Ghi ngày, ví dụ 15/03/2026."]);
        }

        row.Unit = Unit(line, row, on);
        row.MergedInto = row.Unit?.MergedIntoId is { } heir ? heirs.GetValueOrDefault(heir) ?? "" : "";
        var details = Details(line, row, on);
        if (row.Faults.Count > 0 || row.IsUnclear || details is null || row.Unit is null)
        {
            return row;
        }

        row.Details = details;
        if (details.Title.Length == 0)
        {
            Fault(row, line, ImportColumn.Title, say(ActivityRefusals.TitleMissing));
            return row;
        }

        row.LineCode = Text(line, ImportColumn.LineCode);
        row.Names = ImportKeys.RecordOf(row.LineCode);
        row.Key = row.Names is { } record ? ImportKeys.CodeOf(record, row.Unit.Id, null) : ImportKeys.Of(row.Unit.Id, row.LineCode, details);
        row.IsRead = _seen.TryAdd(row.Key, row.Number);
        if (!row.IsRead && row.LineCode.Length > 0)
        {
            Fault(row, line, ImportColumn.LineCode, T["Mã dòng này đã dùng ở dòng {0}.", _seen[row.Key]]);
        }
        else if (!row.IsRead)
        {
            Fault(row, line, ImportColumn.Title, T["Cùng đơn vị, cùng nội dung, cùng ngày, cùng tên với dòng {0}. Ghi trùng thì xóa một dòng; là hai việc thì đổi tên hoặc ghi cột “Mã dòng”.", _seen[row.Key]]);
        }

        return row;
    }

    /// <summary>Whether a record may stand so; a line that may not gets its sentence.</summary>
    public bool Check(ImportRow row, RecordDetails details)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (ActivityRecord.WhyNot(row.Unit!, row.MergedInto, details, today) is not { } refusal)
        {
            return true;
        }

        Fault(row, row.Line, ColumnOf(refusal), say(refusal));
        return false;
    }

    public void Fault(ImportRow row, ImportColumn column, string message)
    {
        ArgumentNullException.ThrowIfNull(row);
        Fault(row, row.Line, column, message);
    }

    private RecordDetails? Details(ImportLine line, ImportRow row, DateOnly? on)
    {
        var kind = names.Kind(Text(line, ImportColumn.Kind));
        if (kind is null)
        {
            Fault(row, line, ImportColumn.Kind, T["Ghi một loại đúng như trong tệp mẫu, ví dụ “Lớp tập huấn, dạy nghề”."]);
        }

        var topic = kind is { } k ? names.Topic(k, Text(line, ImportColumn.Topic)) : "";
        if (topic is null)
        {
            Fault(row, line, ImportColumn.Topic, T["Loại này không có nội dung ấy. Ghi một nội dung đúng như trong trang ghi số liệu."]);
        }

        var state = Text(line, ImportColumn.State) is { Length: > 0 } typed ? names.State(typed) : RecordState.Reached;
        if (state is null)
        {
            Fault(row, line, ImportColumn.State, T["Ghi Kế hoạch, Dự kiến, Đã làm hoặc Được công nhận."]);
        }

        var (programmes, unknown) = names.Programmes(Text(line, ImportColumn.Programmes));
        if (programmes is null)
        {
            Fault(row, line, ImportColumn.Programmes, T["Không có chương trình “{0}”. Ghi tên hoặc mã chương trình, nhiều chương trình cách nhau dấu chấm phẩy.", unknown]);
        }

        var until = Date(line, ImportColumn.Until, row);
        var numbers = Numbers(line, row, kind);
        return kind is null || topic is null || state is null || programmes is null || on is null
            ? null
            : new RecordDetails(
                kind.Value, topic, state.Value, on.Value, until, Short(line, ImportColumn.Title, ActivityRecord.TitleLength, row), Short(line, ImportColumn.Place, ActivityRecord.PlaceLength, row),
                Short(line, ImportColumn.Partner, ActivityRecord.PartnerLength, row), Short(line, ImportColumn.Note, ActivityRecord.NoteLength, row), numbers, programmes);
    }

    private RecordNumbers Numbers(ImportLine line, ImportRow row, RecordKind? kind)
    {
        int? Int(RecordField field) => (int?)Number(line, row, field, 1, int.MaxValue);
        // One class is one class: a sheet with a line each need not count to one.
        var count = layout.Columns.ContainsKey(ImportLayout.Of(RecordField.Count)) && Text(line, ImportLayout.Of(RecordField.Count)).Length > 0 ? Int(RecordField.Count) : kind is { } k ? Records.RecordKinds.BeginsWith(k) : null;
        var people = Int(RecordField.People);
        return new RecordNumbers
        {
            Count = count,

            // As on the form: turns are asked for where there were several sessions.
            Turns = Int(RecordField.Turns) ?? (kind is { } shape && Records.RecordForm.HasSessions(shape) ? people : null),
            People = people,
            Women = Int(RecordField.Women),
            Minority = Int(RecordField.Minority),
            FemaleHeaded = Int(RecordField.FemaleHeaded),
            Poor = Int(RecordField.Poor),
            NearPoor = Int(RecordField.NearPoor),
            Disabled = Int(RecordField.Disabled),
            Members = Int(RecordField.Members),
            WomenMembers = Int(RecordField.WomenMembers),
            Workers = Int(RecordField.Workers),
            WomenWorkers = Int(RecordField.WomenWorkers),
            Amount = Number(line, row, RecordField.Amount, 1, Money.Max),
            Whole = Number(line, row, RecordField.Whole, 1, Money.Max),
            Quantity = Number(line, row, RecordField.Quantity, 1000, NumberRules.Max),
            QuantityUnit = Short(line, ImportColumn.QuantityUnit, ActivityRecord.UnitLength, row),
        };
    }

    /// <param name="line">Of the file.</param>
    /// <param name="row">Gets the fault.</param>
    /// <param name="field">Which number.</param>
    /// <param name="times">How many of the unit it is kept in make one: 1000 for quantities.</param>
    /// <param name="most">That can be kept.</param>
    private long? Number(ImportLine line, ImportRow row, RecordField field, int times, long most)
    {
        var cell = Cell(line, ImportLayout.Of(field));
        if (cell.IsEmpty)
        {
            return null;
        }

        var read = TypedNumber.Read(cell.Text, mark);
        var ones = times * layout.Times.GetValueOrDefault(ImportLayout.Of(field), 1);
        if (cell.IsNumber)
        {
            read = decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? TypedNumber.Of(exact) : default;
        }
        else if (read is { Value: null, IsUnclear: false } && field is RecordField.Amount or RecordField.Whole && MoneyWords.Read(cell.Text, mark) is { } told)
        {
            (read, ones) = told; // "12,1 tỷ" says its own unit
        }

        if (read.IsUnclear)
        {
            row.IsUnclear = true;
            row.Outcome = ImportOutcome.Faulty;
            Fault(row, line, ImportLayout.Of(field), T["“{0}” đọc được hai cách. Trả lời câu hỏi về dấu chấm và dấu phẩy ở trên.", cell.Text]);
            return null;
        }

        if (read.Value is not { } value || Math.Abs(value) > most / (decimal)ones || value * ones != decimal.Truncate(value * ones))
        {
            Fault(row, line, ImportLayout.Of(field), times == 1 ? T["Ghi số nguyên, không kèm chữ. Chưa biết thì để trống."] : T["Ghi số, nhiều nhất ba chữ số lẻ, không kèm chữ."]);
            return null;
        }

        return (long)(value * ones);
    }

    private UnionUnit? Unit(ImportLine line, ImportRow row, DateOnly? on)
    {
        var (code, name) = (Text(line, ImportColumn.UnitCode), Text(line, ImportColumn.Unit));
        if (code.Length == 0 && name.Length == 0)
        {
            if (units.Only is null)
            {
                Fault(row, line, ImportColumn.Unit, T["Ghi tên hoặc mã đơn vị."]);
            }

            return units.Only;
        }

        var named = name.Length == 0 ? [] : units.ByName(name, on);
        if (code.Length > 0)
        {
            var unit = units.ByCode(code);
            if (unit is null)
            {
                Fault(row, line, ImportColumn.UnitCode, T["Không có đơn vị mang mã này trong phạm vi của chị."]);
            }
            else if (name.Length > 0 && !named.Contains(unit) && !units.ByName(name, null).Contains(unit))
            {
                Fault(row, line, ImportColumn.Unit, T["Mã {0} là {1}, không phải tên ở ô này. Sửa mã hoặc sửa tên.", code, unit.Name]);
            }

            return unit;
        }

        if (named.Count != 1)
        {
            var others = named.Count == 0 ? units.OfOtherKind(name) : [];
            Fault(row, line, ImportColumn.Unit, named.Count > 0 ? T["Có {0} đơn vị cùng tên này. Ghi thêm mã đơn vị.", named.Count]
                : others.Count > 0 ? T["Không có {0}; có phải {1}?", name, string.Join(", ", others.Take(MostAsked).Select(u => u.Name))]
                : T["Không có đơn vị tên này trong phạm vi của chị. Xem lại tên, hoặc ghi mã đơn vị."]);
        }

        return named.Count == 1 ? named[0] : null;
    }

    private DateOnly? Date(ImportLine line, ImportColumn column, ImportRow row)
    {
        var cell = Cell(line, column);
        if (cell.IsEmpty)
        {
            return null;
        }

        if (cell.IsNumber && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
        {
            var day = Math.Floor(Math.Clamp(serial, 0, ExcelLastDay + 1)) + (is1904 ? From1900To1904 : 0);
            if (day is >= ExcelFirstDay and <= ExcelLastDay)
            {
                return DateOnly.FromDateTime(DateTime.FromOADate((double)day));
            }
        }
        else if (VietnamTime.TryParseDate(cell.Text.Split(' ')[0], out var date))
        {
            return date;
        }

        Fault(row, line, column, T["Ghi ngày như 15/03/2026: ngày, tháng, năm đủ bốn chữ số."]);
        return null;
    }

    private string Short(ImportLine line, ImportColumn column, int most, ImportRow row)
    {
        var text = column == ImportColumn.Note ? VietnameseText.CleanLines(Cell(line, column).Text) : Text(line, column);
        if (text.Length > most)
        {
            Fault(row, line, column, T["Ô này dài quá {0} ký tự. Viết gọn lại.", most]);
        }

        return text;
    }

    private ImportCell Cell(ImportLine line, ImportColumn column) => layout.Columns.TryGetValue(column, out var at) ? line.At(at) : ImportCell.Empty;

    private string Text(ImportLine line, ImportColumn column) => VietnameseText.Clean(Cell(line, column).Text);

    private void Fault(ImportRow row, ImportLine line, ImportColumn? column, string message) =>
        row.Fail(column is { } c && layout.Columns.TryGetValue(c, out var at) ? ImportFault.Of(headings.At(at).Text, line.At(at).Text ?? "", message) : new ImportFault("", "", message));

    private static ImportColumn? ColumnOf(Refusal refusal) => refusal.Code switch
    {
        "Activities.TitleMissing" => ImportColumn.Title,
        "Activities.DayInTheFuture" => ImportColumn.On,
        "Activities.UntilBeforeOn" => ImportColumn.Until,
        "Activities.QuantityUnitMissing" => ImportColumn.QuantityUnit,
        "Activities.UnitNotYet" or "Activities.UnitEnded" => ImportColumn.Unit,
        "Activities.FieldMissing" or "Activities.FieldNotHere" or "Activities.NumberTooLarge" or "Activities.PartOverWhole" => ImportLayout.Of(refusal.Arguments.OfType<RecordField>().First()),
        _ => null,
    };
}
