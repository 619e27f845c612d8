using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Forms;

/// <summary>A report form as typed: its lines one a row, "1; HO_THOAT_NGHEO", headings after a "#".</summary>
public sealed class FormForm
{
    public const int LinesLength = 20_000;

    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Đơn vị dùng mẫu này")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Mã"), StringLength(ReportForm.CodeLength)]
    public string Code { get; set; } = "";

    [Display(Name = "Tên mẫu"), StringLength(ReportForm.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "So với kế hoạch của")]
    public Guid? ProgrammeId { get; set; }

    [Display(Name = "Các dòng của mẫu"), DataType(DataType.MultilineText), StringLength(LinesLength)]
    public string Lines { get; set; } = "";

    /// <summary>The text from which the same lines are read.</summary>
    public static string Write(IEnumerable<(string Number, string Heading, string Code)> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (text, heading) = (new List<string>(), "");
        foreach (var line in lines)
        {
            if (line.Heading != heading)
            {
                text.Add("# " + line.Heading);
                heading = line.Heading;
            }

            text.Add($"{line.Number}; {line.Code}");
        }

        return string.Join('\n', text);
    }

    /// <param name="known">Indicators by code.</param>
    /// <returns>The lines; and what stands in the way, by its row.</returns>
    public (IReadOnlyList<ReportFormLineDetails> Lines, IReadOnlyList<FormLineFault> Faults) Read(IReadOnlyDictionary<string, Guid> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var (lines, faults, heading) = (new List<ReportFormLineDetails>(), new List<FormLineFault>(), "");
        foreach (var (row, text) in Lines.ReplaceLineEndings("\n").Split('\n').Select((t, i) => (i + 1, t.Trim())).Where(l => l.Item2.Length > 0))
        {
            if (text.StartsWith('#'))
            {
                heading = text[1..].Trim();
                if (heading.Length > ReportFormLine.HeadingLength)
                {
                    faults.Add(new(row, text, FormLineFault.Reason.HeadingTooLong));
                }

                continue;
            }

            var parts = text.Split(';', 2, StringSplitOptions.TrimEntries);
            var number = parts.Length == 2 ? parts[0] : $"{lines.Count + 1}";
            if (!known.TryGetValue(parts[^1].ToUpperInvariant(), out var id))
            {
                faults.Add(new(row, text, FormLineFault.Reason.CodeUnknown));
            }
            else if (number.Length > ReportFormLine.NumberLength)
            {
                faults.Add(new(row, text, FormLineFault.Reason.NumberTooLong));
            }
            else
            {
                lines.Add(new ReportFormLineDetails(number, heading, id));
            }
        }

        return (lines, faults);
    }
}
