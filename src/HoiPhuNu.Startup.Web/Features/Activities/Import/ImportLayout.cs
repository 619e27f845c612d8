using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Which column holds what, told by the headings in any order; the headings of our own files, and what people call them.</summary>
/// <param name="Columns">Where each stands.</param>
/// <param name="Unused">Headings nobody knows: said, and passed over.</param>
/// <param name="Twice">Headings that say the same as one before.</param>
/// <param name="Times">Of columns of money in thousands, millions, milliards: how many đồng one is.</param>
public sealed partial record ImportLayout(IReadOnlyDictionary<ImportColumn, int> Columns, IReadOnlyList<string> Unused, IReadOnlyList<string> Twice, IReadOnlyDictionary<ImportColumn, long> Times)
{
    /// <summary>What may stand in brackets behind a heading and changes nothing; folded. Anything else may: "Số người (nữ)" is not how many people.</summary>
    private static readonly HashSet<string> Harmless = new(["", "*", "neu co", "neu nhieu ngay", "bat buoc", "khong bat buoc", "khong dung lai", "never reused"], StringComparer.Ordinal);

    private static readonly HashSet<string> Days = new(["ngay/thang/nam", "ngay, thang, nam", "dd/mm/yyyy", "d/m/yyyy", "nn/tt/nnnn"], StringComparer.Ordinal);
    private static readonly Dictionary<ImportColumn, string[]> OwnUnits = new()
    {
        [Of(RecordField.Count)] = ["lop", "cuoc", "ho", "mo hinh", "hop tac xa", "suat", "cong trinh"],
        [Of(RecordField.Turns)] = ["luot", "luot nguoi", "nguoi"],
        [Of(RecordField.People)] = ["nguoi"],
        [Of(RecordField.Women)] = ["nguoi", "chi", "phu nu"],
        [Of(RecordField.Minority)] = ["nguoi", "ho"],
        [Of(RecordField.FemaleHeaded)] = ["ho"],
        [Of(RecordField.Poor)] = ["ho"],
        [Of(RecordField.NearPoor)] = ["ho"],
        [Of(RecordField.Disabled)] = ["nguoi"],
        [Of(RecordField.Members)] = ["nguoi", "thanh vien"],
        [Of(RecordField.WomenMembers)] = ["nguoi", "thanh vien"],
        [Of(RecordField.Workers)] = ["nguoi", "lao dong"],
        [Of(RecordField.WomenWorkers)] = ["nguoi", "lao dong"],
    };

    private static readonly Dictionary<string, ImportColumn> Known = Named();

    /// <summary>Without these nothing can be read.</summary>
    public IReadOnlyList<ImportColumn> Missing => [.. new[] { ImportColumn.Kind, ImportColumn.Topic, ImportColumn.Title, ImportColumn.On }.Where(c => !Columns.ContainsKey(c))];

    public static ImportColumn Of(RecordField field) => ImportColumn.FirstNumber + (int)field;

    public static ImportLayout Read(ImportLine headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var (columns, unused, twice, times) = (new Dictionary<ImportColumn, int>(), new List<string>(), new List<string>(), new Dictionary<ImportColumn, long>());
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            var text = headings.Cells[i].Text ?? "";
            if (text.Length == 0)
            {
                continue;
            }

            if (Find(text) is not { } found)
            {
                unused.Add(text);
            }
            else if (!columns.TryAdd(found.Column, i))
            {
                twice.Add(text);
            }
            else if (found.Times > 1)
            {
                times.Add(found.Column, found.Times);
            }
        }

        return new ImportLayout(columns, unused, twice, times);
    }

    public bool Has(ImportColumn column) => Columns.ContainsKey(column);

    public bool Has(RecordField field) => Columns.ContainsKey(Of(field));

    private static (ImportColumn Column, long Times)? Find(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        if (!Known.TryGetValue(Simple(Brackets().Replace(folded, " ")), out var column))
        {
            return null;
        }

        var (isMoney, times) = (column == Of(RecordField.Amount) || column == Of(RecordField.Whole), 1L);
        foreach (var said in Brackets().Matches(folded).Select(m => m.Groups[1].Value.Trim()))
        {
            if (isMoney && MoneyWords.Times(said) is { } unit)
            {
                times *= unit;
            }
            else if (!Harmless.Contains(said) && !(column is ImportColumn.On or ImportColumn.Until && Days.Contains(said)) && !(OwnUnits.TryGetValue(column, out var units) && units.Contains(said)))
            {
                return null;
            }
        }

        return (column, times);
    }

    /// <summary>Letters and digits only: "Số tiền" and "so-tien" are one.</summary>
    private static string Simple(string heading) => string.Concat(VietnameseText.Fold(heading).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"[(\[]([^()\[\]]*)[)\]]?")]
    private static partial Regex Brackets();

    private static Dictionary<string, ImportColumn> Named()
    {
        var known = new Dictionary<string, ImportColumn>(StringComparer.Ordinal);
        void Call(ImportColumn column, params string[] names)
        {
            foreach (var name in names)
            {
                known[Simple(name)] = column;
            }
        }

        Call(ImportColumn.UnitCode, "Mã đơn vị", "Mã xã", "Unit code");
        Call(ImportColumn.Unit, "Đơn vị", "Tên đơn vị", "Cơ sở", "Cơ sở Hội", "Xã, phường", "Unit");
        Call(ImportColumn.Kind, "Loại", "Loại hoạt động", "Kind");
        Call(ImportColumn.Topic, "Nội dung", "Chuyên đề", "Topic");
        Call(ImportColumn.Title, "Tên hoạt động", "Hoạt động", "Tên", "Activity");
        Call(ImportColumn.On, "Ngày", "Từ ngày", "Ngày tổ chức", "Ngày thành lập", "Day");
        Call(ImportColumn.Until, "Ngày cuối", "Đến ngày", "Last day");
        Call(ImportColumn.State, "Trạng thái", "Tình trạng", "State");
        Call(ImportColumn.Programmes, "Chương trình", "Đề án", "Đề án, chương trình", "Programme");
        Call(ImportColumn.QuantityUnit, "Đơn vị tính", "ĐVT", "Unit of measure");
        Call(ImportColumn.Place, "Nơi làm", "Địa điểm", "Place");
        Call(ImportColumn.Partner, "Phối hợp với", "Đơn vị phối hợp", "Together with");
        Call(ImportColumn.Note, "Ghi chú", "Note");
        Call(ImportColumn.LineCode, "Mã dòng", "Line code");
        Call(Of(RecordField.Count), "Số lượng", "Number");
        Call(Of(RecordField.Turns), "Lượt người", "Số lượt", "Lượt", "Attendances");
        Call(Of(RecordField.People), "Số người", "Người", "People");
        Call(Of(RecordField.Women), "Phụ nữ", "Nữ", "Số phụ nữ", "Women");
        Call(Of(RecordField.Minority), "Dân tộc thiểu số", "DTTS", "Ethnic minority");
        Call(Of(RecordField.FemaleHeaded), "Phụ nữ làm chủ hộ", "Nữ chủ hộ", "Woman heads the household");
        Call(Of(RecordField.Poor), "Hộ nghèo", "Poor households");
        Call(Of(RecordField.NearPoor), "Hộ cận nghèo", "Cận nghèo", "Near-poor households");
        Call(Of(RecordField.Disabled), "Người khuyết tật", "Khuyết tật", "People with disabilities");
        Call(Of(RecordField.Members), "Thành viên", "Members");
        Call(Of(RecordField.WomenMembers), "Thành viên nữ", "Women members");
        Call(Of(RecordField.Workers), "Lao động", "Workers");
        Call(Of(RecordField.WomenWorkers), "Lao động nữ", "Women workers");
        Call(Of(RecordField.Amount), "Số tiền", "Kinh phí", "Amount");
        Call(Of(RecordField.Whole), "Trên tổng số", "Tổng số", "Out of");
        Call(Of(RecordField.Quantity), "Khối lượng", "Quantity");
        return known;
    }
}
