using System.Text;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

public sealed class CalendarTextTests
{
    private static readonly Guid Id = Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057");
    private static readonly DateTime Changed = new(2026, 11, 20, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void A_planned_session_in_the_time_zone_of_Viet_Nam() =>
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//HoiPhuNu.Startup//Mentoring//VI
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Đồng hành
            X-WR-TIMEZONE:Asia/Ho_Chi_Minh
            BEGIN:VTIMEZONE
            TZID:Asia/Ho_Chi_Minh
            BEGIN:STANDARD
            DTSTART:19750613T000000
            TZOFFSETFROM:+0700
            TZOFFSETTO:+0700
            TZNAME:+07
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:01890a5dac96774bbcceb302099a8057@khoinghiep.example
            DTSTAMP:20261120T030405Z
            SEQUENCE:2
            DTSTART;TZID=Asia/Ho_Chi_Minh:20261125T233000
            DTEND;TZID=Asia/Ho_Chi_Minh:20261126T003000
            SUMMARY:Gặp chị Bông
            LOCATION:Nhà văn hóa\, bản Nà Cà\; tầng 1
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            Write(new CalendarEvent(Id, new DateOnly(2026, 11, 25), new TimeOnly(23, 30), 0, "Gặp chị Bông", "Nhà văn hóa, bản Nà Cà; tầng 1", 2, Changed)));

    [Fact]
    public void Without_a_time_it_takes_the_day_and_a_cancelled_one_says_so()
    {
        var text = Write(new CalendarEvent(Id, new DateOnly(2026, 12, 31), null, 0, "Hẹn", "", 3, Changed, Cancelled: true));
        Assert.Contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n", text, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LOCATION", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_identity_stays_and_nothing_typed_breaks_out_of_its_line()
    {
        var text = Write(new CalendarEvent(Id, new DateOnly(2026, 12, 1), null, 0, "a\r\nATTENDEE:x\nEND:VCALENDAR \\ ;,\u0007", "", 0, Changed));
        Assert.Contains("SUMMARY:a\\nATTENDEE:x\\nEND:VCALENDAR \\\\ \\;\\,\r\n", text, StringComparison.Ordinal);
        Assert.Contains($"UID:{Id:N}@khoinghiep.example", text, StringComparison.Ordinal);
        Assert.Single(text.Split("\r\n"), line => line == "END:VCALENDAR");
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_and_unfold_to_the_same_text()
    {
        var summary = string.Concat(Enumerable.Repeat("Trao đổi về nhãn mác mật ong bạc hà 🍯 ", 12)).Trim();
        var text = Write(new CalendarEvent(Id, new DateOnly(2026, 12, 1), null, 0, summary, "", 0, Changed));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("SUMMARY:" + summary + "\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Write(params CalendarEvent[] events) => CalendarText.Write("Đồng hành", "khoinghiep.example", events);
}
