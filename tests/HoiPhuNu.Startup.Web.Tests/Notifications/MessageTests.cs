using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;
using HoiPhuNu.Startup.Web.Features.Notifications.Previews;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public sealed class MessageTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Office Office = new("Phụ nữ khởi nghiệp tỉnh Thử Nghiệm 2026", "Ban Gia đình - Xã hội", "0900 000 001");

    public static TheoryData<int, string> Samples()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < MessageSamples.All(Office, "Chung kết", Now).Count; i++)
        {
            data.Add(i, "vi");
            data.Add(i, "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_message_says_everything_it_has_to_in_both_languages(int index, string language)
    {
        var message = MessageSamples.All(Office, "Chung kết", Now)[index].Message;
        var letter = message.In(language);
        var whole = letter.Subject + "\n" + letter.Body;

        // What the record holds the letter tells: names, codes, titles, reasons, links, counts and instants.
        foreach (var property in message.GetType().GetProperties().Where(p => p.Name is not (nameof(Message.Office) or nameof(Message.Kind)) && p.GetMethod!.IsPublic))
        {
            var told = property.GetValue(message) switch
            {
                string { Length: > 0 } text => text,
                DateTime at => Spoken(at, language, whole),
                long money => Money.Format(money),
                int count => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => "",
            };
            Assert.Contains(told, whole, StringComparison.Ordinal);
        }

        Assert.Contains(Office.Name, letter.Body, StringComparison.Ordinal);
        Assert.Contains(Office.ContactName, letter.Body, StringComparison.Ordinal);
        Assert.Contains(Office.ContactPhone, letter.Body.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain('{', whole);
        Assert.DoesNotContain('}', whole);
        Assert.DoesNotContain("  ", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', letter.Subject);
        Assert.True(whole.IsNormalized());
        Assert.InRange(letter.Subject.Length, 5, 78);
        Assert.All(new[] { "không hợp lệ", "vui lòng", "thất bại", "<", "please find" }, word => Assert.DoesNotContain(word, whole, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_message_is_without_a_sample()
    {
        var all = typeof(Message).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Message))).ToList();
        var shown = MessageSamples.All(Office, "Chung kết", Now).Select(s => s.Message.GetType()).ToHashSet();

        Assert.NotEmpty(all);
        Expect.None(all.Where(type => !shown.Contains(type)).Select(type => type.Name));
        Assert.Equal(all.Count, all.Select(Message.KindOf).Distinct().Count());
        Assert.All(all, type => Assert.InRange(Message.KindOf(type).Length, 1, Notice.KindLength));
    }

    [Fact]
    public void A_place_signs_as_its_Union_and_the_number_to_call_stays_in_one_piece()
    {
        var site = new Features.Shared.SiteOptions { ContactPhone = "0900 000 001" };
        Assert.Equal("Cần hỏi thêm, mời gọi số 0900\u00A0000\u00A0001.\nHội Liên hiệp Phụ nữ thành phố Đà Nẵng", Office.Of(site, "Thành phố Đà Nẵng").CloseVietnamese());
        Assert.Equal("Questions? Call 0900\u00A0000\u00A0001.\nTrung ương Hội Liên hiệp Phụ nữ Việt Nam", Office.Of(site, "Trung ương Hội Liên hiệp Phụ nữ Việt Nam").CloseEnglish());
    }

    [Fact]
    public void Nobody_has_failed()
    {
        var results = MessageSamples.All(Office, "Chung kết", Now).Where(s => s.Message is Features.Awards.Emails.ResultsPublishedEmail { Award: "" }).ToList();

        Assert.NotEmpty(results);
        Assert.All(results, sample => Assert.Contains("chưa đoạt giải lần này", sample.Message.In("vi").Body, StringComparison.Ordinal));
    }

    [Fact]
    public void The_longest_texts_still_fit_their_columns()
    {
        var longest = new Office(new string('ế', 200), new string('ế', 160), "0900 000 001");
        var message = new EntryReturnedEmail(longest, new string('ế', 120), new string('ế', 160), new string('ế', 120), "PNKN26-7F3K-92", new string('ế', 1000), Now);

        foreach (var language in new[] { "vi", "en" })
        {
            Assert.InRange(message.In(language).Body.Length, 1, Notice.BodyLength);
            Assert.InRange(message.In(language).Subject.Length, 1, Notice.SubjectLength);
        }

        var title = new Features.People.Emails.InvitationEmail(longest, "Mai", Domain.People.InvitedRole.Judge, new string('ế', 200), "https://example.vn/x", Now).In("vi");
        Assert.Equal(Notice.SubjectLength, title.Subject.Length);
    }

    /// <summary>An instant is told exactly (receipt), shortly (subject) or with its weekday, always in Vietnam's time.</summary>
    private static string Spoken(DateTime at, string language, string whole)
    {
        string[] ways = [VietnamTime.FormatExact(at), language == "en" ? VietnamTime.FormatEnglish(at) : VietnamTime.Format(at)];
        return ways.FirstOrDefault(way => whole.Contains(way, StringComparison.Ordinal)) ?? ways[^1];
    }
}
