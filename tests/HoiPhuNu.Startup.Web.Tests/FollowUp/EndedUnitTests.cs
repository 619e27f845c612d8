using System.Net;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>A unit ends, by the pages or by the state's list: whoever looks after what it left sees it, and is the one who is warned.</summary>
public sealed class EndedUnitTests
{
    [Fact]
    public async Task A_closed_project_goes_with_the_open_ones_to_the_unit_that_takes_its_own_over()
    {
        await using var app = new App();
        var s = await World(app);
        var (project, heir) = (s.FollowUp!.Project.Id, s.Communes[1]);
        await app.WithDb(async db =>
        {
            Assert.Null((await db.SupportedProjects.SingleAsync(p => p.Id == project)).Close("Đã theo dõi đủ", s.Manager!.Id, app.Now));
            await db.SaveChangesAsync();
        });
        using var administrator = await app.SignedIn(await app.AddPerson(), administrator: true);
        var end = $"/quan-tri/don-vi/{s.Communes[0].Id}";
        using var ended = await administrator.Submit(end, end + "/ket-thuc", ("End.LastDay", VietnamTime.FormatDate(VietnamTime.Today(app.Now).AddDays(-1))), ("End.MergedInto", heir.Id.ToString()));
        Assert.Equal(end, ended.Headers.Location?.OriginalString);

        using var officer = await app.SignedIn(s.OtherOfficer);
        using var former = await app.SignedIn(s.Officer);
        Assert.NotNull((await officer.Page("/theo-doi")).QuerySelector($"a[href='/theo-doi/{project}']"));
        await officer.Page($"/theo-doi/{project}");
        Assert.NotEmpty((await officer.Page("/theo-doi/tong-hop")).QuerySelectorAll("td.num"));
        Assert.Equal(HttpStatusCode.NotFound, (await former.Get($"/theo-doi/{project}")).StatusCode);
        Assert.Equal((heir.Id, (Guid?)s.Communes[0].Id), await app.WithDb(async db => await db.SupportedProjects.Where(p => p.Id == project).Select(p => new { p.UnitId, p.FirstUnitId }).SingleAsync() is var p ? (p.UnitId, p.FirstUnitId) : default));
    }

    [Fact]
    public async Task What_the_list_ended_without_an_heir_is_the_officers_above_until_the_heir_is_noted()
    {
        await using var app = new App();
        var s = await World(app);
        var (project, gone) = (s.FollowUp!.Project.Id, s.Communes[0]);
        var above = await app.AddPerson();
        await app.Appoint(above.Id, s.Host.Id, UnitRole.Officer);
        // Money not used for ninety days: a warning for whoever looks after the project.
        app.Clock.MoveTo(app.Now.AddDays(91));
        var lastDay = VietnamTime.Today(app.Now).AddDays(-1);
        await app.WithDb(async db =>
        {
            // As import-units --end-missing does.
            (await db.Units.SingleAsync(u => u.Id == gone.Id)).Close(lastDay, null);
            await db.SaveChangesAsync();
        });
        using var officer = await app.SignedIn(above);
        using var heirs = await app.SignedIn(s.OtherOfficer);
        using var former = await app.SignedIn(s.Officer);
        Assert.Equal(above.Id, await Owner(app, project));
        await Sees(officer, project);
        await SeesNot(former, project);
        await SeesNot(heirs, project);

        using var administrator = await app.SignedIn(await app.AddPerson(), administrator: true);
        var page = $"/quan-tri/don-vi/{gone.Id}";
        using var nobody = await administrator.Submit(page, page + "/ket-thuc");
        Assert.Contains("Chọn đơn vị đã tiếp nhận", (await Browser.Read(nobody)).Body!.TextContent, StringComparison.Ordinal);
        using var noted = await administrator.Submit(page, page + "/ket-thuc", ("End.MergedInto", s.Communes[1].Id.ToString()));
        Assert.Equal(page, noted.Headers.Location?.OriginalString);
        Assert.Equal((lastDay, (Guid?)s.Communes[1].Id), await app.WithDb(async db => await db.Units.SingleAsync(u => u.Id == gone.Id) is var u ? (u.ValidTo!.Value, u.MergedIntoId) : default));
        Assert.Null((await administrator.Page(page)).QuerySelector($"form[action='{page}/ket-thuc']"));
        Assert.Equal(s.OtherOfficer.Id, await Owner(app, project));
        await Sees(heirs, project);
        await SeesNot(former, project);
    }

    [Fact]
    public async Task Whoever_is_in_charge_of_a_unit_is_so_of_what_stayed_in_one_it_took_over_and_its_officers_look_after_it()
    {
        await using var app = new App();
        var s = await World(app);
        var project = s.FollowUp!.Project.Id;
        var heir = await app.AddUnit("tinh-moi", "Tỉnh Mới", UnitLevel.Province);
        var (manager, looks) = (await app.AddPerson(), await app.AddPerson());
        await app.Appoint(manager.Id, heir.Id, UnitRole.ProjectManager);
        await app.Appoint(looks.Id, heir.Id, UnitRole.Officer);
        using var hers = await app.SignedIn(manager);
        using var officer = await app.SignedIn(looks);
        await SeesNot(hers, project);
        await app.WithDb(async db =>
        {
            var day = VietnamTime.Today(app.Now).AddDays(-1);
            var into = await db.Units.SingleAsync(u => u.Id == heir.Id);
            (await db.Units.SingleAsync(u => u.Id == s.Host.Id)).Close(day, into);
            (await db.Units.SingleAsync(u => u.Id == s.Communes[0].Id)).Close(day, into);
            await db.SaveChangesAsync();
        });
        foreach (var browser in new[] { hers, officer })
        {
            await Sees(browser, project);
            Assert.NotNull((await browser.Page($"/theo-doi?DonVi={heir.Id}")).QuerySelector($"a[href='/theo-doi/{project}']"));
            Assert.NotEmpty((await browser.Page($"/theo-doi/tong-hop?don-vi={heir.Id}")).QuerySelectorAll("td.num"));
        }

        Assert.NotNull((await hers.Page("/theo-doi/canh-bao?cua=")).QuerySelector($"a[href='/theo-doi/canh-bao/{s.FollowUp.Warning.Id}']"));
    }

    private static Task<Scenario> World(App app) => Scenario.Build(app, new() { Entries = 1, Drafts = 0, FollowUp = true });

    private static async Task Sees(Browser browser, Guid project)
    {
        await browser.Page($"/theo-doi/{project}");
        Assert.NotNull((await browser.Page("/theo-doi")).QuerySelector($"a[href='/theo-doi/{project}']"));
    }

    private static async Task SeesNot(Browser browser, Guid project)
    {
        using var answer = await browser.Get($"/theo-doi/{project}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>Who is to see to the money lying idle, once the warnings of the day are computed.</summary>
    private static async Task<Guid?> Owner(App app, Guid project)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<WatchWarnings>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        return await app.WithDb(db => db.Warnings.Where(w => w.ProjectId == project && w.Kind == WarningKind.TrancheUnspent).Select(w => w.OwnerId).SingleAsync());
    }
}
