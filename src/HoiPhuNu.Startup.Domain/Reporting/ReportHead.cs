using System.Globalization;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Head lines, code, place and nơi nhận as a paper has them: of a unit now (<see cref="DocumentHead"/>), or as a version keeps them. Empty: not written.</summary>
public sealed record ReportHead
{
    public string Above { get; init; } = "";

    public string Issuer { get; init; } = "";

    public string Board { get; init; } = "";

    public string ReportCode { get; init; } = "";

    public string Place { get; init; } = "";

    public string Recipients { get; init; } = "";

    public static ReportHead Of(DocumentHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new ReportHead { Above = head.Above, Issuer = head.Issuer, Board = head.Board, ReportCode = head.ReportCode, Place = head.Place, Recipients = head.Recipients };
    }

    /// <summary>As the unit saved it; else as papers of such a unit begin, so that none goes out under the name of the place alone.</summary>
    public static ReportHead For(UnionUnit unit, DocumentHead? saved) => saved is null ? Usual(unit) : Of(saved);

    /// <summary>"05/BC-BTV" of "5/BC-BTV": numbers under ten take a nought.</summary>
    public static string Padded(string documentNumber)
    {
        ArgumentNullException.ThrowIfNull(documentNumber);
        return documentNumber.Length > 0 && documentNumber[0] is >= '1' and <= '9' && (documentNumber.Length == 1 || !char.IsAsciiDigit(documentNumber[1])) ? "0" + documentNumber : documentNumber;
    }

    private static ReportHead Usual(UnionUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var (kind, proper) = Parts(unit.Name);
        var isCentre = unit.Level == UnitLevel.Central;
        return new ReportHead
        {
            Issuer = IsOfTheUnion(unit.Name) ? unit.Name : "Hội Liên hiệp Phụ nữ " + (kind.Length == 0 ? unit.Name : $"{kind.ToLower(Vietnamese)} {proper}"),
            Board = isCentre ? "Đoàn Chủ tịch" : "Ban Thường vụ",
            ReportCode = isCentre ? "BC-ĐCT" : "BC-BTV",
            Place = isCentre ? "Hà Nội" : kind.Length == 0 ? "" : char.IsAsciiDigit(proper[0]) ? unit.Name : proper,
        };
    }

    private static bool IsOfTheUnion(string name) => name.StartsWith("Hội ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Trung ương Hội ", StringComparison.OrdinalIgnoreCase);

    /// <returns>"Tỉnh" and "Cao Bằng"; no kind where the name is not that of a place.</returns>
    private static (string Kind, string Proper) Parts(string name)
    {
        var kind = Kinds.FirstOrDefault(k => name.Length > k.Length + 1 && name.StartsWith(k + " ", StringComparison.OrdinalIgnoreCase)) ?? "";
        return (kind, kind.Length == 0 ? name : name[(kind.Length + 1)..].Trim());
    }

    private static readonly string[] Kinds = ["Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu", "Huyện", "Quận", "Thị xã", "Thị trấn"];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
}
