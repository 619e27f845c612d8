using System.Globalization;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>Everything that stands on a report's paper. Papers are in Vietnamese, whatever language the site is read in.</summary>
public sealed partial record PrintedReport
{
    /// <summary>"Báo cáo quý III năm 2026".</summary>
    public required string Title { get; init; }

    /// <summary>Whose report it is: units below it report to it; null: a table that belongs to no report.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>As the site names the unit; the head may spell it otherwise.</summary>
    public required string UnitName { get; init; }

    public required ReportTable Table { get; init; }

    public required ReportWords Words { get; init; }

    public required ReportHead Head { get; init; }

    /// <summary>"05/BC-BTV"; empty: not signed yet.</summary>
    public string DocumentNumber { get; init; } = "";

    public bool IsSigned { get; init; }

    /// <summary>When it was frozen; null: figures as they are now.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Of the frozen version; null: not frozen.</summary>
    public int? Version { get; init; }

    /// <summary>Why there is a new version; empty: it is the first.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What a reader must know, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A row's own notes, by code.</summary>
    public Func<string, string> RowNote { get; init; } = code => code;

    /// <summary>Head lines from the top down; the last is who issues it.</summary>
    public IReadOnlyList<string> HeadLines
    {
        get
        {
            string[] own = [Head.Above, Head.Issuer, Head.Board];
            return own.Any(l => l.Length > 0) ? [.. own.Where(l => l.Length > 0)] : [UnitName];
        }
    }

    /// <summary>Who issues it, within a sentence: "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng"; the unit's name where papers have no head.</summary>
    public string IssuedBy
    {
        get
        {
            if (Head.Issuer.Length == 0 || Head.Issuer.Any(char.IsLower))
            {
                return Head.Issuer.Length == 0 ? UnitName : Head.Issuer;
            }

            // Typed in capitals, as the head prints it: within a sentence it is written as names are.
            var written = $"Hội Liên hiệp Phụ nữ {Begun(UnitName, char.ToLower)}";
            return written.Equals(Head.Issuer, StringComparison.OrdinalIgnoreCase) ? written : Head.Issuer;
        }
    }

    /// <summary>"05/BC-BTV", or "      /BC-BTV" with room for the number.</summary>
    public string NumberLine => DocumentNumber.Length > 0 ? DocumentNumber : "        /" + (Head.ReportCode.Length > 0 ? Head.ReportCode : "BC");

    /// <summary>"Cao Bằng, ngày 05 tháng 01 năm 2026": under ten, and in January and February, with a nought.</summary>
    public string PlaceLine
    {
        get
        {
            var place = Head.Place.Length > 0 ? Head.Place : "…………";
            return On is { } day && IsSigned ? $"{place}, {LongDate(day)}" : $"{place}, ngày      tháng      năm {(On ?? Table.Period.To).Year}";
        }
    }

    /// <summary>Behind BÁO CÁO: what it is about and of when, "Kết quả hỗ trợ phụ nữ khởi nghiệp quý III năm 2026".</summary>
    public string Summary
    {
        get
        {
            var (title, form) = (WithoutKind(Title), WithoutKind(Table.Title));
            var text = form.Length == 0 || title.Contains(form, StringComparison.OrdinalIgnoreCase) ? title
                : OnlyPeriod().IsMatch(title) ? $"{form} {Begun(title, char.ToLower)}"
                : $"{title}: {Begun(form, char.ToLower)}";
            return text.Length == 0 ? Title : Begun(text, char.ToUpper);
        }
    }

    /// <summary>The last sentence.</summary>
    public string Closing => $"Trên đây là báo cáo {Begun(Summary, char.ToLower)} của {IssuedBy}./.";

    /// <summary>Above the annex.</summary>
    public string AnnexOf => $"(Kèm theo Báo cáo{(DocumentNumber.Length > 0 ? $" số {DocumentNumber}" : "")}{(On is { } day && IsSigned ? $" {LongDate(day)}" : "")} của {IssuedBy})";

    /// <summary>"TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    public IReadOnlyList<string> SignerLines => [.. $"{Words.SignedFor}\n{Words.SignerTitle}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.ToUpper(Vietnamese))];

    /// <summary>Units whose figures stand in the spreadsheet; the unit itself is none below it.</summary>
    public int UnitsBelow => Table.Lines.Count(l => l.UnitId != UnitId);

    /// <summary>Parts I to V with their paragraphs; a part that is not written keeps its place.</summary>
    public IReadOnlyList<PrintedPart> Parts =>
    [
        new("I. TÌNH HÌNH, CÔNG TÁC CHỈ ĐẠO", Lines(Words.Situation)),
        new("II. KẾT QUẢ THỰC HIỆN", [.. Lines(Words.AsFrozen(Table).Results).Select(l => l with { IsHeading = ReportProse.IsHeading(l.Text) })]),
        new("III. ĐÁNH GIÁ", Lines(Words.Assessment)),
        new("IV. NHIỆM VỤ KỲ TỚI", Lines(Words.NextTasks)),
        new("V. KIẾN NGHỊ", Lines(Words.Proposals)),
    ];

    /// <summary>"- Như trên;" … "- Lưu: VT."</summary>
    public IReadOnlyList<string> Recipients
    {
        get
        {
            var typed = Head.Recipients.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var all = typed.Length > 0 ? typed : ["Lưu: VT"];
            return [.. all.Select((line, i) => $"- {line.TrimStart('-', ' ').TrimEnd(';', '.', ' ')}{(i == all.Length - 1 ? "." : ";")}")];
        }
    }

    public static string LongDate(DateOnly day) => $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}";

    private static List<PrintedLine> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => new PrintedLine(l, false))];

    private static string WithoutKind(string title)
    {
        const string Kind = "báo cáo ";
        return title.StartsWith(Kind, StringComparison.OrdinalIgnoreCase) ? title[Kind.Length..].Trim() : title;
    }

    private static string Begun(string text, Func<char, CultureInfo, char> letter) => text.Length == 0 ? text : letter(text[0], Vietnamese) + text[1..];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [GeneratedRegex("^(?:quý|tháng|năm|[0-9]+ tháng|từ) ", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPeriod();
}
