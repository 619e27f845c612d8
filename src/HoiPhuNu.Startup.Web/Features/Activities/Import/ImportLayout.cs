using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Which column holds what, told by the headings in any order; the headings of our own files, and what people call them.</summary>
/// <param name="Columns">Where each stands.</param>
/// <param name="Unused">Headings nobody knows: said, and passed over.</param>
/// <param name="Twice">Headings that say the same as one before.</param>
public sealed record ImportLayout(IReadOnlyDictionary<ImportColumn, int> Columns, IReadOnlyList<string> Unused, IReadOnlyList<string> Twice)
{
    private static readonly Dictionary<string, ImportColumn> Known = Named();

    /// <summary>Without these nothing can be read.</summary>
    public IReadOnlyList<ImportColumn> Missing => [.. new[] { ImportColumn.Kind, ImportColumn.Topic, ImportColumn.Title, ImportColumn.On }.Where(c => !Columns.ContainsKey(c))];

    public static ImportColumn Of(RecordField field) => ImportColumn.FirstNumber + (int)field;

    public static ImportLayout Read(ImportLine headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var (columns, unused, twice) = (new Dictionary<ImportColumn, int>(), new List<string>(), new List<string>());
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            var text = headings.Cells[i].Text ?? "";
            if (text.Length == 0)
            {
                continue;
            }

            if (!Known.TryGetValue(Simple(text), out var column))
            {
                unused.Add(text);
            }
            else if (!columns.TryAdd(column, i))
            {
                twice.Add(text);
            }
        }

        return new ImportLayout(columns, unused, twice);
    }

    /// <summary>Letters and digits only: "Số tiền (đồng)" and "so tien" are one.</summary>
    private static string Simple(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return string.Concat((bracket > 0 ? folded[..bracket] : folded).Where(char.IsLetterOrDigit));
    }

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
