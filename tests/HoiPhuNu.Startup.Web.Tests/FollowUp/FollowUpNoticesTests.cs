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
