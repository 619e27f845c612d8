using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Who hears what of a supported project.</summary>
public sealed class FollowUpNoticesTests
{
    [Fact]
    public async Task She_is_asked_for_a_check_in_between_in_its_own_words()
    {
        await using var app = new App();
        var s = await Staged(app);
        using var officer = await app.SignedIn(s.Officer);
        var thread = await officer.Page($"/theo-doi/{s.FollowUp!.Project.Id}");
        var add = thread.QuerySelector("section[aria-labelledby=theo-doi] a[href$='/lan/moi']")!.GetAttribute("href")!;
        var (from, to) = (VietnamTime.Today(app.Now).AddDays(-9), VietnamTime.Today(app.Now).AddDays(-2));
        using var made = await officer.Submit(add, null, ("Form.From", VietnamTime.FormatDate(from)), ("Form.To", VietnamTime.FormatDate(to)));
        await RunAsync<CheckInReminders>(app);
        Assert.Contains($"Mời chị kể thêm tình hình đến ngày {VietnamTime.FormatDate(to)}", await SubjectsAsync(app, s.Entrants[0]));
    }

    [Fact]
    public async Task That_it_is_late_hears_the_nearest_officer_above_where_her_unit_has_none()
    {
        await using var app = new App();
        var s = await Staged(app);
        var above = await app.AddPerson("Lò Thị Trên");
        await app.Appoint(above.Id, s.Host.Id, UnitRole.Officer);
        await app.WithDb(async db =>
        {
            foreach (var own in await db.UnitAppointments.Where(a => a.UnitId == s.Communes[0].Id && a.Role == UnitRole.Officer).ToListAsync())
            {
                db.Entry(own).Property(a => a.RevokedAt).CurrentValue = app.Now;
            }

            await db.SaveChangesAsync();
        });
        app.Clock.MoveTo(app.Now.AddDays(25));
        await RunAsync<CheckInReminders>(app);
        Assert.Contains($"Lần theo dõi của chị {s.Entrants[0].FullName} đã quá hạn", await SubjectsAsync(app, above));
        Assert.DoesNotContain("CheckInLateOfficer", await KindsAsync(app, s.Officer));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task That_it_was_sent_hears_the_nearest_who_reads_it_and_nobody_who_filled_it(bool officerTyped)
    {
        await using var app = new App();
        var s = await Staged(app);
        var address = $"/theo-doi/lan/{s.FollowUp!.Due.Id}";
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var officer = await app.SignedIn(s.Officer);
        if (officerTyped)
        {
            using var typed = await officer.Submit(address + "/lao-dong", address + "/lao-dong", ("Form.Workers", "3"));
        }

        using var state = await woman.Submit(address + "/tinh-hinh", address + "/tinh-hinh", ("Form.State", "Working"));
        using var sent = await woman.Submit(address + "/kiem-tra", address + "/gui");
        var (reader, other) = officerTyped ? (s.Manager!, s.Officer) : (s.Officer, s.Manager!);
        Assert.Single(await SubjectsAsync(app, reader), $"Lần theo dõi của chị {s.Entrants[0].FullName} chờ đọc");
        Assert.DoesNotContain("CheckInSent", await KindsAsync(app, other));
        Assert.DoesNotContain("CheckInSent", await KindsAsync(app, s.Entrants[0]));
    }

    [Fact]
    public async Task A_question_nobody_answers_is_told_once_more_and_both_waits_become_warnings()
    {
        await using var app = new App();
        var s = await Staged(app);
        var (address, sent, start) = ($"/theo-doi/lan/{s.FollowUp!.Due.Id}", s.FollowUp.Sent.Id, app.Now);
        await app.WithDb(async db =>
        {
            var checkIn = await db.CheckIns.Include(c => c.Versions).Include(c => c.Project).SingleAsync(c => c.Id == sent);
            Assert.Null(checkIn.Return(checkIn.Project, "Mấy người làm ạ?", s.Manager!.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using (var woman = await app.SignedIn(s.Entrants[0]))
        {
            using var state = await woman.Submit(address + "/tinh-hinh", address + "/tinh-hinh", ("Form.State", "Working"));
            using var gone = await woman.Submit(address + "/kiem-tra", address + "/gui");
        }

        await WatchAsync(14);
        Assert.Empty(await Found());
        await WatchAsync(16);
        Assert.Equal([(CheckInWait.Answer, s.Officer.Id), (CheckInWait.Reading, s.Officer.Id)], await Found());
        Assert.Single(await KindsAsync(app, s.Entrants[0]), "CheckInAnswerLate");
        Assert.Single(await KindsAsync(app, s.Officer), "CheckInAnswerLate");

        async Task WatchAsync(int days)
        {
            app.Clock.MoveTo(start.AddDays(days));
            await RunAsync<CheckInReminders>(app);
            await RunAsync<CheckInReminders>(app);
            await app.WithDb(db => new WatchProjects(db).RunAsync(app.Now, CancellationToken.None));
        }

        Task<List<(CheckInWait, Guid)>> Found() => app.WithDb(async db =>
            (await db.Warnings.Where(w => w.ProjectId == s.FollowUp.Project.Id && w.Kind == WarningKind.CheckInOverdue).ToListAsync())
                .Where(w => w.Facts.Waits is not null).Select(w => (w.Facts.Waits!.Value, w.OwnerId!.Value)).Order().ToList());
    }

    [Fact]
    public async Task Who_approves_hears_of_a_refund_typed_by_another()
    {
        await using var app = new App();
        var s = await Staged(app);
        using var officer = await app.SignedIn(s.Officer);
        using var typed = await officer.Submit(s.FollowUp!.Url + "/hoan-tra", null, ("Form.Amount", "500.000"));
        Assert.Equal(s.FollowUp.Url, typed.Headers.Location?.OriginalString.Split('#')[0]);
        Assert.Contains($"Hoàn trả chờ xác nhận: {s.FollowUp.Project.Title}", await SubjectsAsync(app, s.Approver!));
        Assert.DoesNotContain("RefundTyped", await KindsAsync(app, s.Officer));
    }

    private static Task<Scenario> Staged(App app) => Scenario.Build(app, new() { FollowUp = true, Entries = 1, Drafts = 0 });

    private static async Task<List<string>> SubjectsAsync(App app, Person person)
    {
        await DeliverAsync(app);
        return await app.WithDb(db => db.Notices.Where(n => n.PersonId == person.Id).Select(n => n.Subject).ToListAsync());
    }

    private static async Task<List<string>> KindsAsync(App app, Person person)
    {
        await DeliverAsync(app);
        return await app.WithDb(db => db.Notices.Where(n => n.PersonId == person.Id).Select(n => n.Kind).ToListAsync());
    }

    private static async Task DeliverAsync(App app)
    {
        while (await app.WithDb(db => db.OutboxMessages.AnyAsync(m => m.DoneAt == null && m.ParkedAt == null)))
        {
            await RunAsync<OutboxWorker>(app);
        }
    }

    private static async Task RunAsync<TJob>(App app)
        where TJob : IJob
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }
}
