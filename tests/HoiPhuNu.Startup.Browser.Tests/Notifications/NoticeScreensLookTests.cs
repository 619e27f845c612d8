using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Web.Jobs;
using HoiPhuNu.Startup.Web.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.Notifications;

/// <summary>Notices, calls, message samples, queue and audit log as the browser shows them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NoticeScreensLookTests(Chromium chromium)
{
    [BrowserFact]
    public async Task Every_screen_is_accessible_and_fits()
    {
        await using var app = new LiveApp();
        var s = await Scenario.Build(app, new() { Entries = 8, Heard = true });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<OutboxWorker>().DrainAsync();
        }

        await app.WithDb(async db =>
        {
            var parked = Notice.Create(Guid.CreateVersion7(), "EntryReturned", s.Entrants[2].Id, s.Contest.Id, "x", "x@example.vn", "vi", "Thư", "Nội dung", "", app.Now);
            parked.Failed("SendGrid: 400 (personalizations.0.to.0.email)", null);
            db.Notices.Add(parked);
            await db.SaveChangesAsync();
        });

        await chromium.JourneyAsync(
            async journey =>
            {
                var entrant = await app.EnterAsync(journey, "entrant", s.Entrants[0], Screen.Phone);
                await LookAsync(entrant, "/thong-bao");
                await entrant.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Đánh dấu tất cả đã đọc" }).ClickAsync();
                await LookAsync(entrant, "/thong-bao?xem=chua-doc");

                var organizer = await app.EnterAsync(journey, "organizer", s.Organizer, Screen.Phone, administrator: true);
                await LookAsync(organizer, $"/to-chuc/{s.Slug}/can-goi");
                await LookAsync(organizer, $"/to-chuc/{s.Slug}/can-goi?xem=da-goi");
                await LookAsync(organizer, $"/to-chuc/{s.Slug}/nhat-ky");
                await LookAsync(organizer, $"/to-chuc/{s.Slug}/thu", open: "summary >> nth=0");
                await LookAsync(organizer, "/quan-tri/hang-doi?xem=thu");
            });
    }

    private static async Task LookAsync(Visit visit, string address, string? open = null)
    {
        Assert.Equal(200, await visit.GoAsync(address));
        if (open is not null)
        {
            await visit.Page.Locator("main").Locator(open).ClickAsync();
        }

        await visit.AtBothWidthsAsync(async () =>
        {
            await Axe.AssertCleanAsync(visit.Page);
            await Layout.AssertNoSidewaysScrollAsync(visit.Page);
            await visit.KeepPictureIfWantedAsync(address.Trim('/').Replace('/', '-').Replace('?', '-'));
        });
    }
}
