using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Web.Tests;
using HoiPhuNu.Startup.Web.Tests.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Browser.Tests.Mentoring;

/// <summary>A photo taken with a telephone held upright, as it comes out of its camera: large, lying on its side, and knowing where it was.</summary>
[Collection(MentoringCollection.Name)]
public sealed class SessionPhotoTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Enough = 400 * 1024;

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_photo_goes_up_small_where_there_is_script_and_stands_upright_in_any_case(bool javaScript)
    {
        await using var app = new LiveApp();
        var looker = new Looker(javaScript, wide: true);
        await chromium.JourneyAsync(
            async journey =>
            {
                var s = await Scenario.Build(app, new() { Entries = 2, Judges = 2, Mentoring = true });
                var pair = $"/dong-hanh/cap/{s.Mentoring!.Pair.Id}";
                var mentor = await app.EnterAsync(journey, "mentor", s.Judges[1], Screen.Phone, javaScript);
                await looker.OpenAsync(mentor, pair + "/ghi");
                var photo = await PhotoAsync(mentor.Page);
                await mentor.TypeAsync("Form.Minutes", "35");
                await mentor.TickAsync("Form.Way", "Phone");
                await mentor.TypeAsync("Form.Decided", "Xem gian hàng");
                await mentor.Page.Locator("main details:has([name='Form.Photo']) > summary").ClickAsync();
                await mentor.Page.Locator("[name='Form.Photo']").SetInputFilesAsync(new FilePayload { Name = "IMG_0042.jpg", MimeType = "image/jpeg", Buffer = photo });
                // At once: what is still being made smaller is waited for.
                await looker.SendAsync(mentor, pair + "/ghi", " (có ảnh)");

                var file = await app.WithDb(db => db.StoredFiles.AsNoTracking().OrderByDescending(f => f.Id).FirstAsync());
                output.WriteLine($"JavaScript {javaScript}: {photo.Length / 1024} KB became {file.Bytes / 1024} KB, {file.Width} × {file.Height}");
                Assert.Equal(("IMG_0042.jpg", javaScript ? (1200, 1600) : (1800, 2400)), (file.Name, (file.Width!.Value, file.Height!.Value)));
                Assert.Equal(javaScript, file.Bytes <= Enough);
                await LooksUprightAsync(mentor, file);
            },
            $"{nameof(A_photo_goes_up_small_where_there_is_script_and_stands_upright_in_any_case)}-{(javaScript ? "js" : "nojs")}");
        Assert.True(looker.Findings.Count == 0, string.Join(Environment.NewLine, looker.Findings));
    }

    /// <summary>The browser itself decodes what the site kept, and turns it.</summary>
    private static async Task LooksUprightAsync(Visit visit, StoredFile file)
    {
        // Beside the journey: the browser's picture viewer styles itself, which the file's policy forbids and the journey would hear.
        await using var beside = await visit.Context.Browser!.NewContextAsync(new() { StorageState = await visit.Context.StorageStateAsync() });
        var viewer = await beside.NewPageAsync();
        await viewer.GotoAsync(new Uri(new Uri(visit.Page.Url), $"/dong-hanh/buoi/{file.OwnerId}/tep/{file.Id}").ToString());
        var size = await viewer.Locator("img").EvaluateAsync<int[]>("i => [i.naturalWidth, i.naturalHeight]");
        Assert.Equal([file.Width!.Value, file.Height!.Value], size);
    }

    /// <summary>2,400 × 1,800 with Exif that says: turn by a quarter to the right.</summary>
    private static async Task<byte[]> PhotoAsync(IPage page)
    {
        var url = await page.EvaluateAsync<string>("""
            () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 });
              const pen = canvas.getContext('2d');
              for (let x = 0; x < 2400; x += 20) for (let y = 0; y < 1800; y += 20) {
                pen.fillStyle = `rgb(${(x * 7 + y * 3) % 256},${(x * y) % 256},${(x + y * 5) % 256})`;
                pen.fillRect(x, y, 20, 20);
              }
              return canvas.toDataURL('image/jpeg', 0.98);
            }
            """);
        var plain = Convert.FromBase64String(url[(url.IndexOf(',', StringComparison.Ordinal) + 1)..]);
        return [.. plain[..2], .. SampleFiles.Segment(0xE1, [.. "Exif\0\0"u8, .. SampleFiles.Exif(6)]), .. plain[2..]];
    }
}
