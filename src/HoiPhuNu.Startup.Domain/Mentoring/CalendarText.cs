using System.Globalization;
using System.Text;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Events as an iCalendar stream (RFC 5545): CRLF, lines folded at 75 octets, the time zone of Viet Nam written out.</summary>
public static class CalendarText
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int LineOctets = 75;

    /// <param name="name">Of the calendar, as the program lists it.</param>
    /// <param name="host">The site, for the second half of each UID.</param>
    /// <param name="events">In any order; written by date.</param>
    public static string Write(string name, string host, IEnumerable<CalendarEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);

        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//HoiPhuNu.Startup//Mentoring//VI");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line("X-WR-CALNAME:" + Escape(name));
        Line("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
        // Seven hours ahead all year; no summer time since 1975.
        Line("BEGIN:VTIMEZONE");
        Line("TZID:Asia/Ho_Chi_Minh");
        Line("BEGIN:STANDARD");
        Line("DTSTART:19750613T000000");
        Line("TZOFFSETFROM:+0700");
        Line("TZOFFSETTO:+0700");
        Line("TZNAME:+07");
        Line("END:STANDARD");
        Line("END:VTIMEZONE");
        foreach (var e in events.OrderBy(e => e.Date).ThenBy(e => e.Time).ThenBy(e => e.Id))
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{e.Id:N}@{host}");
            Line("DTSTAMP:" + e.Changed.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line("SEQUENCE:" + e.Sequence.ToString(CultureInfo.InvariantCulture));
            if (e.Time is { } time)
            {
                var begin = e.Date.ToDateTime(time);
                Line("DTSTART;TZID=Asia/Ho_Chi_Minh:" + Local(begin));
                Line("DTEND;TZID=Asia/Ho_Chi_Minh:" + Local(begin.AddMinutes(e.Minutes > 0 ? e.Minutes : 60)));
            }
            else
            {
                Line("DTSTART;VALUE=DATE:" + Day(e.Date));
                Line("DTEND;VALUE=DATE:" + Day(e.Date.AddDays(1)));
            }

            Line("SUMMARY:" + Escape(e.Summary));
            if (e.Place.Length > 0)
            {
                Line("LOCATION:" + Escape(e.Place));
            }

            Line(e.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Local(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Backslash, semicolon, comma and line breaks (RFC 5545, 3.3.11); other control characters go.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Folds by octets, never inside a character.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
