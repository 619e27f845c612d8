using System.Globalization;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.RollCall;

/// <summary>
/// One line of a typed roll call: "Họ tên; năm sinh; thôn", in that order or with parts left out; commas, tabs (a spreadsheet) and a number
/// in front are understood. "nam" marks a man, "3 buổi" how often somebody came.
/// </summary>
/// <param name="Number">In the text, from 1.</param>
/// <param name="Line">Null: cannot be read.</param>
/// <param name="Fault">What of the line cannot be read; empty: it can.</param>
public sealed partial record RollCallLine(int Number, AttendeeLine? Line, string Fault)
{
    private const int EarliestYear = 1900;

    /// <param name="text">As typed; empty lines are passed over.</param>
    /// <param name="sessions">Of who has no number of her own.</param>
    public static IReadOnlyList<RollCallLine> Read(string text, int sessions)
    {
        var read = new List<RollCallLine>();
        foreach (var (line, index) in text.Split('\n').Select((line, i) => (line.Trim(), i)))
        {
            if (line.Length > 0 && !IsHeading(line, index))
            {
                read.Add(Of(index + 1, line, sessions));
            }
        }

        return read;
    }

    /// <summary>As it is typed, so that what was kept can be put right.</summary>
    public static string Write(AttendeeLine line, int sessions)
    {
        ArgumentNullException.ThrowIfNull(line);
        string?[] parts = [line.Name, line.BirthYear?.ToString(CultureInfo.InvariantCulture), line.Place.Length > 0 ? line.Place : null, line.IsWoman ? null : "nam", line.Sessions == sessions ? null : $"{line.Sessions} buổi"];
        return string.Join("; ", parts.Where(p => p is not null));
    }

    private static RollCallLine Of(int number, string line, int sessions)
    {
        var parts = Numbering().Replace(line, "").Split(Separator(line)).Select(VietnameseText.Clean).Where(p => p.Length > 0).ToList();
        if (parts.Count > 1 && parts[0].All(char.IsAsciiDigit))
        {
            parts.RemoveAt(0); // the column of numbers of a spreadsheet
        }

        var name = parts.FirstOrDefault() ?? "";
        if (name.Length == 0 || name.Length > Attendee.NameLength || name.Any(char.IsAsciiDigit))
        {
            return new(number, null, name);
        }

        var made = new AttendeeLine(name, null, "", true, null, sessions) { Number = number };
        foreach (var part in parts.Skip(1))
        {
            if (With(made, part) is not { } next)
            {
                return new(number, null, part);
            }

            made = next;
        }

        return new(number, made, "");
    }

    /// <summary>Null: what it says is not clear.</summary>
    private static AttendeeLine? With(AttendeeLine line, string part)
    {
        if (Turns().Match(VietnameseText.Fold(part)) is { Success: true } turns)
        {
            return int.Parse(turns.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= ActivityRecord.MaxSessions and var n ? line with { Sessions = n } : null;
        }

        if (VietnamTime.TryParseDate(part, out var born))
        {
            return line with { BirthYear = born.Year };
        }

        if (part.All(char.IsAsciiDigit))
        {
            return part.Length == 4 && line.BirthYear is null && int.Parse(part, CultureInfo.InvariantCulture) is >= EarliestYear and <= 2100 and var year ? line with { BirthYear = year } : null;
        }

        return VietnameseText.Fold(part) switch
        {
            "nam" => line with { IsWoman = false },
            "nu" => line,
            _ when line.Place.Length > 0 || part.Length > Attendee.PlaceLength => null,
            _ => line with { Place = part },
        };
    }

    private static char Separator(string line) => Array.Find(['\t', ';', '|'], line.Contains) is var found and not '\0' ? found : ',';

    private static bool IsHeading(string line, int index) => index == 0 && Heading().IsMatch(VietnameseText.Fold(line));

    [GeneratedRegex(@"^(?:(?:stt|tt)\b.*\b)?ho (?:va )?ten\b")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[0-9]{1,4}\s*[.)/-]\s*")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^([0-9]{1,4}) ?(?:buoi|luot)$")]
    private static partial Regex Turns();
}
