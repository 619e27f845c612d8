using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Notifications;
using HoiPhuNu.Startup.Web.Features.Notifications.Sending;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public sealed class MailDeliveryTests : IDisposable
{
    private readonly MailApp app = new();

    [Fact]
    public async Task A_notice_with_an_address_leaves_once_with_its_id_and_a_full_address_of_its_page()
    {
        var notice = await Queue("mai@example.vn", url: "/ho-so/1");

        Assert.Equal(1, await app.Deliver());
        Assert.Equal(0, await app.Deliver());

        var mail = Assert.Single(app.Mails);
        Assert.Equal(notice.Id, mail.MessageId);
        Assert.Equal("mai@example.vn", mail.To);
        Assert.EndsWith("Xem tại: http://localhost:5080/ho-so/1\n", mail.Body, StringComparison.Ordinal);
        Assert.Equal(DeliveryStatus.Sent, (await Reload(notice)).Delivery);
    }

    [Fact]
    public async Task A_notice_without_an_address_stays_on_her_page_only()
    {
        var notice = await Queue(null);

        Assert.Equal(0, await app.Deliver());

        Assert.Empty(app.Mails);
        Assert.Equal(DeliveryStatus.NoAddress, (await Reload(notice)).Delivery);
    }

    [Fact]
    public async Task A_passing_trouble_is_tried_later_and_later_and_given_up_after_eight()
    {
        app.Answer = _ => EmailResult.TryLater("SendGrid: 503");
        var notice = await Queue("mai@example.vn");
        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt <= MailQueue.MaxAttempts; attempt++)
        {
            Assert.Equal(0, await app.Deliver());
            Assert.Equal(attempt, app.Mails.Count);
            notice = await Reload(notice);
            if (notice.Delivery == DeliveryStatus.Waiting)
            {
                waits.Add(notice.NextAttemptAt!.Value - app.Now);
                app.Clock.MoveTo(notice.NextAttemptAt.Value.AddTicks(-1));
                await app.Deliver();
                Assert.Equal(attempt, app.Mails.Count);
                app.Clock.MoveTo(notice.NextAttemptAt.Value);
            }
        }

        Assert.Equal(DeliveryStatus.Parked, notice.Delivery);
        Assert.Equal("SendGrid: 503", notice.Error);
        Assert.Equal(MailQueue.MaxAttempts - 1, waits.Count);
        Assert.Equal(waits.Order(), waits);
        Assert.Single(app.Mails.Select(m => m.MessageId).Distinct());

        app.Answer = _ => EmailResult.Accepted;
        using var admin = await app.SignedIn(await app.AddPerson("Quản Trị Thử"), administrator: true);
        var queue = await admin.Page("/quan-tri/hang-doi?xem=thu");
        Assert.DoesNotContain("mai@example.vn", queue.DocumentElement.TextContent, StringComparison.Ordinal);
        using var answer = await admin.Submit("/quan-tri/hang-doi?xem=thu", $"/quan-tri/hang-doi/thu/{notice.Id}/gui-lai");
        Assert.Equal(1, await app.Deliver());
        Assert.Equal(DeliveryStatus.Sent, (await Reload(notice)).Delivery);
    }

    [Fact]
    public async Task The_wait_the_provider_asks_for_is_kept()
    {
        app.Answer = _ => EmailResult.TryLater("SendGrid: 429", TimeSpan.FromMinutes(17));
        var notice = await Queue("mai@example.vn");

        await app.Deliver();

        Assert.Equal(app.Now.AddMinutes(17), (await Reload(notice)).NextAttemptAt);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated()
    {
        app.Answer = _ => EmailResult.Refused("SMTP: 550");
        var notice = await Queue("mai@example.vn");

        await app.Deliver();
        app.Clock.Pass(TimeSpan.FromDays(1));
        await app.Deliver();

        Assert.Single(app.Mails);
        Assert.Equal(DeliveryStatus.Parked, (await Reload(notice)).Delivery);
    }

    [Fact]
    public async Task A_sender_that_breaks_counts_as_an_attempt_and_its_text_is_kept_out()
    {
        app.Answer = _ => throw new InvalidOperationException("mai@example.vn");
        var notice = await Queue("mai@example.vn");

        Assert.Equal(0, await app.Deliver());

        notice = await Reload(notice);
        Assert.Equal((1, "InvalidOperationException"), (notice.Attempts, notice.Error));
    }

    [Fact]
    public async Task A_worker_killed_while_sending_sends_again_with_the_same_id_when_its_lease_is_over()
    {
        var notice = await Queue("mai@example.vn");
        Assert.NotNull(await app.WithDb(db => MailQueue.ClaimAsync(db, app.Now, default)));

        Assert.Equal(0, await app.Deliver());
        app.Clock.Pass(MailQueue.Lease);
        Assert.Equal(1, await app.Deliver());

        Assert.Equal(notice.Id, Assert.Single(app.Mails).MessageId);
    }

    [Fact]
    public async Task Many_leave_through_several_hands_each_once()
    {
        for (var i = 0; i < 30; i++)
        {
            await Queue($"nguoi{i}@example.vn");
        }

        var sent = await Task.WhenAll(Task.Run(app.Deliver), Task.Run(app.Deliver));

        Assert.Equal(30, sent.Sum());
        Assert.Equal(30, app.Mails.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(30, app.Mails.Count);
    }

    [Fact]
    public async Task Line_breaks_in_names_and_titles_make_no_headers()
    {
        var person = await app.AddPerson("Lò Thị Mai");
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var office = new Office("Cuộc thi\r\nBcc: ai@example.vn", "", "0900 000 001");
            await scope.ServiceProvider.GetRequiredService<NoticeWriter>().WriteAsync(
                [new(Guid.CreateVersion7(), new Recipient(person.Id, "Mai\r\nBcc: ai@example.vn", "mai@example.vn", "vi"), null, new Features.Judging.Emails.JudgeDeadlineEmail(office, "Mai", "Vòng 1\r\nBcc: ai@example.vn", 2, app.Now), "")],
                default);
        }

        Assert.Equal(1, await app.Deliver());

        var mail = Assert.Single(app.Mails);
        Assert.Null(mail.FindFault());
        Assert.DoesNotContain('\n', mail.Subject);
        Assert.DoesNotContain('\n', mail.ToName);
    }

    [Fact]
    public async Task A_one_time_link_is_mailed_and_then_forgotten()
    {
        const string secret = "https://example.vn/loi-moi/bi-mat-123";
        var s = await Scenario.Build(app);
        var person = await app.AddPerson("Lò Thị Mai");
        await app.WithDb(async db =>
        {
            var invitation = Invitation.ToContest(s.Contest.Id, InvitedRole.Judge, "Trần Thị Bình", "binh@example.vn", new string('a', 64), s.Organizer.Id, app.Now);
            var byHand = Invitation.ToContest(s.Contest.Id, InvitedRole.Judge, "Ngô Thị Cúc", null, new string('b', 64), s.Organizer.Id, app.Now);
            db.Invitations.AddRange(invitation, byHand);
            var mail = new OneTimeMail(db, app.Services.GetRequiredService<LinkSeal>(), Microsoft.Extensions.Options.Options.Create(new Features.Shared.SiteOptions { ContactPhone = "0900 000 000" }), app.Clock);
            await mail.QueueInvitationAsync(invitation, secret, default);
            await mail.QueueInvitationAsync(byHand, secret, default);
            await mail.QueuePasswordLinkAsync(person, "mai@example.vn", secret, default);
            Assert.Equal(0, await db.Notices.CountAsync());
            await db.SaveChangesAsync();
        });

        // While it waits, neither the rows nor any file of the database hold anything of it that could be used.
        Assert.Empty(await FilesHolding("bi-mat-123"));
        Assert.Equal(2, await app.WithDb(db => db.Notices.CountAsync(n => n.SealedBody != null)));
        using (var hers = await app.SignedIn(person))
        {
            Assert.DoesNotContain("bi-mat", (await hers.Page("/thong-bao")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        Assert.Equal(2, await app.Deliver());

        Assert.All(app.Mails, mail => Assert.Contains(secret, mail.Body, StringComparison.Ordinal));
        Assert.Equal(["binh@example.vn", "mai@example.vn"], app.Mails.Select(m => m.To).Order());
        Assert.False(await app.WithDb(db => db.Notices.AnyAsync(n => n.SealedBody != null || n.Body.Contains("bi-mat"))));
        Assert.Empty(await FilesHolding("bi-mat-123"));
    }

    [Fact]
    public async Task A_link_sealed_with_a_key_that_is_gone_is_parked_and_nothing_else_leaves_in_its_place()
    {
        var person = await app.AddPerson("Lò Thị Mai");
        var elsewhere = new LinkSeal(new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider());
        var notice = Notice.Create(Guid.CreateVersion7(), "PasswordLink", person.Id, null, person.FullName, "mai@example.vn", "vi", "Thư", OneTimeMessage.Shown("vi"), "", app.Now, elsewhere.Close("https://example.vn/bi-mat"));
        await app.WithDb(async db =>
        {
            db.Notices.Add(notice);
            await db.SaveChangesAsync();
        });

        Assert.Equal(0, await app.Deliver());

        Assert.Empty(app.Mails);
        notice = await Reload(notice);
        Assert.Equal((DeliveryStatus.Parked, "sealed with a key that is gone"), (notice.Delivery, notice.Error));
    }

    [Fact]
    public async Task A_letter_that_waited_in_the_clear_before_an_upgrade_still_leaves_and_is_forgotten()
    {
        var person = await app.AddPerson("Lò Thị Mai");
        var notice = Notice.Create(Guid.CreateVersion7(), "PasswordLink", person.Id, null, person.FullName, "mai@example.vn", "vi", "Thư", "https://example.vn/bi-mat", "", app.Now);
        await app.WithDb(async db =>
        {
            db.Notices.Add(notice);
            await db.SaveChangesAsync();
        });

        Assert.Equal(1, await app.Deliver());

        Assert.Contains("bi-mat", Assert.Single(app.Mails).Body, StringComparison.Ordinal);
        Assert.Equal(OneTimeMessage.Shown("vi"), (await Reload(notice)).Body);
    }

    [Fact]
    public async Task A_link_that_never_left_is_dropped_after_a_week_and_no_secretary_ever_sees_it()
    {
        app.Answer = _ => EmailResult.Refused("SMTP: 550");
        var s = await Scenario.Build(app);
        await app.WithDb(async db =>
        {
            var mail = new OneTimeMail(db, app.Services.GetRequiredService<LinkSeal>(), Microsoft.Extensions.Options.Options.Create(new Features.Shared.SiteOptions()), app.Clock);
            await mail.QueuePasswordLinkAsync(s.Entrants[0], "mai@example.vn", "https://example.vn/bi-mat", default);
            await db.SaveChangesAsync();
        });
        await app.Deliver();

        using var secretary = await app.SignedIn(s.Secretary);
        Assert.DoesNotContain("bi-mat", (await secretary.Page($"/to-chuc/{s.Slug}/can-goi")).DocumentElement.TextContent, StringComparison.Ordinal);
        await app.Run<SweepOld>();
        Assert.Equal(1, await app.WithDb(db => db.Notices.CountAsync()));
        app.Clock.Pass(Invitation.Life + TimeSpan.FromMinutes(1));
        await app.Run<SweepOld>();
        Assert.Equal(0, await app.WithDb(db => db.Notices.CountAsync()));
    }

    public void Dispose() => app.Dispose();

    private async Task<Notice> Queue(string? email, string url = "")
    {
        var person = await app.AddPerson("Lò Thị Mai");
        var notice = Notice.Create(Guid.CreateVersion7(), "Thử", person.Id, null, person.FullName, email, "vi", "Thư thử", "Chào chị,\n\nĐây là thư thử.", url, app.Now);
        await app.WithDb(async db =>
        {
            db.Notices.Add(notice);
            await db.SaveChangesAsync();
        });
        return notice;
    }

    /// <summary>The database and what stands beside it (its log), as a thief of the files has them; the keys are a folder of their own.</summary>
    private async Task<List<string>> FilesHolding(string text)
    {
        var found = new List<string>();
        var needle = System.Text.Encoding.UTF8.GetBytes(text);
        foreach (var path in Directory.EnumerateFiles(app.DataDirectory))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes);
            if (bytes.AsSpan().IndexOf(needle) >= 0)
            {
                found.Add(Path.GetFileName(path));
            }
        }

        return found;
    }

    private Task<Notice> Reload(Notice notice) => app.WithDb(db => db.Notices.AsNoTracking().SingleAsync(n => n.Id == notice.Id));
}
