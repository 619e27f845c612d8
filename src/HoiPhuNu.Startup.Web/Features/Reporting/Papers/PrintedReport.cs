using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>Everything that stands on a report's paper. Papers are in Vietnamese, whatever language the site is read in.</summary>
public sealed record PrintedReport
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

    /// <summary>Behind BÁO CÁO: the title without that word.</summary>
    public string Summary
    {
        get
        {
            const string Kind = "báo cáo ";
            var text = Title.StartsWith(Kind, StringComparison.OrdinalIgnoreCase) ? Title[Kind.Length..].Trim() : Title;
            return text.Length == 0 ? Title : char.ToUpperInvariant(text[0]) + text[1..];
        }
    }

    /// <summary>Parts I to V with their paragraphs; a part that is not written keeps its place.</summary>
    public IReadOnlyList<PrintedPart> Parts =>
    [
        new("I. TÌNH HÌNH, CÔNG TÁC CHỈ ĐẠO", Lines(Words.Situation)),
        new("II. KẾT QUẢ THỰC HIỆN", Words.Results.Length > 0 ? Lines(Words.Results) : Results()),
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

    private List<PrintedLine> Results() =>
        [.. ReportProse.Write(Table, Words.PadsSmallCounts).SelectMany(p => p.Sentences.Select(s => new PrintedLine("- " + s, false)).Prepend(new PrintedLine(p.Heading, true))).Where(l => l.Text.Length > 0)];

    private static List<PrintedLine> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => new PrintedLine(l, false))];
}
