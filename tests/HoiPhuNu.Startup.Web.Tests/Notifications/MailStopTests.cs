using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>What the answers of the mail service do to the queue, from the job to the stand-in and back.</summary>
public sealed class MailStopTests : IAsyncLifetime, IAsyncDisposable
{
    private SendGridStandIn _sendGrid = null!;
    private SendGridApp app = null!;

    public async Task InitializeAsync()
    {
        _sendGrid = await SendGridStandIn.StartAsync();
        app = new SendGridApp(_sendGrid);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await _sendGrid.DisposeAsync();
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_key_that_is_not_accepted_stops_the_queue_parks_nothing_and_lets_all_leave_once_it_is(int status)
    {
        await Queue(10);
        _sendGrid.Answer = response => SendGridStandIn.RefuseAsync(response, status, "The provided authorization grant is invalid", null);

        Assert.Equal(0, await Deliver());
        var asked = _sendGrid.Received.Count;
        Assert.InRange(asked, 1, 4);
        Assert.All(await Notices(), n => Assert.Equal((DeliveryStatus.Waiting, 0), (n.Delivery, n.Attempts)));

        // Nothing more is sent until the next try; then it is one mail, not one of each hand.
        app.Clock.Pass(TimeSpan.FromMinutes(4));
        Assert.Equal(0, await Deliver());
        Assert.Equal(asked, _sendGrid.Received.Count);
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Deliver());
        Assert.Equal(asked + 1, _sendGrid.Received.Count);
        app.Clock.Pass(TimeSpan.FromMinutes(9));
        Assert.Equal(0, await Deliver());
        Assert.Equal(asked + 1, _sendGrid.Received.Count);

        using var admin = await app.SignedIn(await app.AddPerson("Quản Trị Thử"), administrator: true);
        Assert.Contains("Thư đang dừng", (await admin.Page("/quan-tri")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        var queue = await admin.Page("/quan-tri/hang-doi");
        Assert.Contains($"SendGrid: {status}", queue.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        _sendGrid.Answer = response =>
        {
            response.StatusCode = 202;
            return Task.CompletedTask;
        };
        using (var pressed = await admin.Submit("/quan-tri/hang-doi", "/quan-tri/hang-doi/thu/thu-lai"))
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, pressed.StatusCode);
        }

        Assert.Equal(10, await Deliver() + await Deliver());
        Assert.All(await Notices(), n => Assert.Equal((DeliveryStatus.Sent, 1), (n.Delivery, n.Attempts)));
        Assert.DoesNotContain("Thư đang dừng", (await admin.Page("/quan-tri")).DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [nameof(MailStopped), nameof(MailTriedAgain), nameof(MailResumed)],
            await app.WithDb(db => db.Activities.Where(a => a.SubjectId == MailStop.TheOne).OrderBy(a => a.At).ThenBy(a => a.Event == nameof(MailResumed)).Select(a => a.Event).ToListAsync()));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(425)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Trouble_that_may_pass_is_tried_again_with_growing_waits(int status)
    {
        await Queue(1);
        _sendGrid.Answer = response => SendGridStandIn.RefuseAsync(response, status, "later", null);
        var waits = new List<TimeSpan>();
        for (var i = 1; i <= 4; i++)
        {
            await Deliver();
            var notice = Assert.Single(await Notices());
            Assert.Equal((DeliveryStatus.Waiting, i), (notice.Delivery, notice.Attempts));
            waits.Add(notice.NextAttemptAt!.Value - app.Now);
            app.Clock.MoveTo(notice.NextAttemptAt.Value);
        }

        Assert.Equal(waits.Distinct().Order(), waits);
        Assert.False(await app.WithDb(db => db.MailStops.AnyAsync()));
    }

    [Theory]
    [InlineData("900", 900)]
    [InlineData("86400", 3600)]
    public async Task The_wait_the_service_asks_for_is_kept_up_to_an_hour(string asked, int seconds)
    {
        await Queue(1);
        _sendGrid.Answer = response =>
        {
            response.Headers.RetryAfter = asked;
            response.StatusCode = 429;
            return Task.CompletedTask;
        };
        await Deliver();
        Assert.Equal(app.Now.AddSeconds(seconds), Assert.Single(await Notices()).NextAttemptAt);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task A_message_the_service_refuses_is_parked_and_the_others_leave(int status)
    {
        await Queue(3);
        var asked = 0;
        _sendGrid.Answer = response =>
        {
            var refuse = Interlocked.Increment(ref asked) == 1;
            response.StatusCode = 202;
            return refuse ? SendGridStandIn.RefuseAsync(response, status, "too much", "content") : Task.CompletedTask;
        };
        Assert.Equal(2, await Deliver());
        Assert.Equal([DeliveryStatus.Sent, DeliveryStatus.Sent, DeliveryStatus.Parked], (await Notices()).Select(n => n.Delivery).Order());
    }

    private async Task<int> Deliver()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MailDelivery>().DrainAsync();
    }

    private async Task Queue(int count)
    {
        var person = await app.AddPerson("Lò Thị Mai");
        await app.WithDb(async db =>
        {
            db.Notices.AddRange(Enumerable.Range(0, count).Select(i => Notice.Create(Guid.CreateVersion7(), "Thử", person.Id, null, person.FullName, $"mai{i}@example.vn", "vi", "Thư thử", "Chào chị.", "", app.Now)));
            await db.SaveChangesAsync();
        });
    }

    private Task<List<Notice>> Notices() => app.WithDb(db => db.Notices.AsNoTracking().ToListAsync());

    private sealed class SendGridApp(SendGridStandIn sendGrid) : App
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var (key, value) in new[] { ("Email:Provider", "SendGrid"), ("Email:From", "thu@cuocthi.example.vn"), ("Email:SendGrid:ApiKey", SendGridStandIn.Key), ("Email:SendGrid:BaseUrl", sendGrid.Url), ("Site:PublicUrl", "https://cuocthi.example.vn") })
            {
                builder.UseSetting(key, value);
            }
        }
    }
}
