using System.Text.Json;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>What people type is read the Vietnamese way, in either language of the screen, and never lost.</summary>
public sealed class TypedInputTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Theory]
    [InlineData("Points", "8,5", "850")]
    [InlineData("Points", "8.5", "850")]
    [InlineData("Points", " 15 ", "1500")]
    [InlineData("Money", "300.000.000", "300000000")]
    [InlineData("Money", "300 triệu", "300000000")]
    [InlineData("Money", "1.850.000.000 đồng", "1850000000")]
    [InlineData("Phone", "0912.345.678", "\"+84912345678\"")]
    [InlineData("Day", "8/3/1988", "\"1988-03-08\"")]
    [InlineData("Day", "1988-03-08", "\"1988-03-08\"")]
    [InlineData("Hour", "17h30", "\"17:30:00\"")]
    [InlineData("Instant", "17:00 15/12/2026", "\"2026-12-15T10:00:00Z\"")]
    [InlineData("Instant", "15/12/2026 17:00", "\"2026-12-15T10:00:00Z\"")]
    [InlineData("Instant", "17 giờ 30, 15/12/2026", "\"2026-12-15T10:30:00Z\"")]
    [InlineData("Note", "  Bàn  Mùi Ghến ", "\"Bàn Mùi Ghến\"")]
    [InlineData("Note", "Ba\u0300n", "\"Bàn\"")]
    [InlineData("Note", "   ", "null")]
    [InlineData("Name", "", "\"\"")]
    [InlineData("Lines", " một \r\n\r\n hai ", "\"một\\n\\nhai\"")]
    [InlineData("Rules", "- a\r\n  - b\r\n", "\"- a\\n  - b\"")]
    [InlineData("Password", " a  b ", "\" a  b \"")]
    public async Task Reads(string field, string typed, string expected)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var answer = await Post(language, (field, typed));
            Assert.False(answer.GetProperty("errors").TryGetProperty(field, out var error), $"{error}");
            Assert.Equal(expected, Decoded(answer.GetProperty("form").GetProperty(char.ToLowerInvariant(field[0]) + field[1..])));
            Assert.True(field != "Instant" || answer.GetProperty("utc").GetBoolean());
        }
    }

    [Theory]
    [InlineData("Points", "8,555", "Ghi điểm bằng số, ví dụ 8,5")]
    [InlineData("Points", "-1", "Ghi điểm bằng số, ví dụ 8,5")]
    [InlineData("Money", "1.23", "Ghi số tiền, ví dụ 300.000.000 hoặc 300 triệu")]
    [InlineData("Phone", "0900 000 01", "Ghi số điện thoại đủ 10 chữ số, ví dụ 0912 345 678")]
    [InlineData("Day", "31/02/1990", "Ghi ngày như 15/12/2026")]
    [InlineData("Hour", "25:00", "Ghi giờ như 17:00")]
    [InlineData("Instant", "15/12/2026", "Ghi giờ và ngày như 17:00 15/12/2026")]
    [InlineData("Must", "", "Điền mục “Must”")]
    [InlineData("Code", "123456", "Viết mục “Mã” ngắn lại, không quá 5 ký tự")]
    public async Task Says_how_to_write_it_and_keeps_it(string field, string typed, string sentence)
    {
        var answer = await Post("vi", (field, typed));
        Assert.Equal(sentence, answer.GetProperty("errors").GetProperty(field).GetString());
        Assert.Equal(typed, answer.GetProperty("kept").GetProperty(field).GetString());
        Assert.NotEqual(sentence, (await Post("en", (field, typed))).GetProperty("errors").GetProperty(field).GetString());
    }

    [Theory]
    [InlineData("Points")]
    [InlineData("Money")]
    [InlineData("Phone")]
    [InlineData("Day")]
    [InlineData("Instant")]
    public async Task An_empty_box_is_nothing(string field)
    {
        var answer = await Post("vi", (field, "  "));
        Assert.Equal("null", Decoded(answer.GetProperty("form").GetProperty(char.ToLowerInvariant(field[0]) + field[1..])));
        Assert.False(answer.GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task What_is_not_posted_stays()
    {
        var form = (await Post("vi", ("Note", "x"))).GetProperty("form");
        Assert.Equal("unset", form.GetProperty("name").GetString());
        Assert.Equal(100, form.GetProperty("must").GetInt32());
    }

    private async Task<JsonElement> Post(string language, (string, string) field)
    {
        using var browser = app.Anonymous();
        browser.Cookies.Add(new Uri("http://localhost"), new System.Net.Cookie("ngon-ngu", language));
        using var response = await browser.Post("/probe-read", field);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.Clone();
    }

    private static string Decoded(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? $"\"{value.GetString()!.Replace("\n", "\\n", StringComparison.Ordinal)}\"" : value.GetRawText();
}
