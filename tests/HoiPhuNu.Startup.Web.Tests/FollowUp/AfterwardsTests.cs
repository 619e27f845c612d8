using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>Back into next year's contest: what came after a project stands on her page and on the staff's thread.</summary>
public sealed class AfterwardsTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_contest_she_entered_since_stands_on_both_pages_with_its_award_once_published()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, FollowUp = true });
        var published = await Scenario.Build(app, new() { Stage = ScenarioStage.Published });
        var running = await Scenario.Build(app, new() { Entries = 1, Drafts = 0 });
        var (project, woman) = (s.FollowUp!.Project, s.Entrants[0]);
        using var hers = await app.SignedIn(woman);
        using var staff = await app.SignedIn(s.Manager!);
        string[] pages = [$"/du-an/{project.Id}", $"/theo-doi/{project.Id}"];
        Assert.Equal(["", ""], [await After(hers, pages[0]), await After(staff, pages[1])]);

        var winner = published.Publication!.Rows.Single(r => r.AwardRank == 2).EntryId;
        var entered = running.Entries[0].Id;
        await Enter(winner, woman.Id, "Miến dong năm sau");
        await Enter(entered, woman.Id, "Tên chưa ai được đọc");
        var (own, thread) = (await After(hers, pages[0]), await After(staff, pages[1]));
        foreach (var told in new[] { own, thread })
        {
            Assert.Contains(published.Contest.Title, told, StringComparison.Ordinal);
            Assert.Contains("Giải Nhì", told, StringComparison.Ordinal);
            Assert.Contains("Miến dong năm sau", told, StringComparison.Ordinal);
            Assert.Contains(running.Contest.Title, told, StringComparison.Ordinal);
        }

        Assert.Contains("Tên chưa ai được đọc", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Tên chưa ai được đọc", thread, StringComparison.Ordinal);
        Assert.NotNull((await hers.Page(pages[0])).QuerySelector($"section[aria-labelledby=sau-do] a[href='/ho-so/{entered}']"));

        // Who judges that contest is not told before its results.
        await app.WithDb(async db =>
        {
            db.PanelMembers.Add(PanelMember.Create(running.FirstRound.Id, s.Manager!.Id, null, app.Now));
            await db.SaveChangesAsync();
        });
        Assert.DoesNotContain(running.Contest.Title, await After(staff, pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_project_of_hers_stands_on_both_pages()
    {
        var s = await Scenario.Build(app, new() { Entries = 1, Drafts = 0, FollowUp = true });
        var project = s.FollowUp!.Project;
        var other = await app.WithDb(async db =>
        {
            var made = FollowUpStaging.Outside(project.PersonId, project.UnitId, s.Manager!.Id, app.Now, 815);
            db.SupportedProjects.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        using var hers = await app.SignedIn(s.Entrants[0]);
        using var staff = await app.SignedIn(s.Manager!);
        Assert.NotNull((await hers.Page($"/du-an/{project.Id}")).QuerySelector($"section[aria-labelledby=sau-do] a[href='/du-an/{other.Id}']"));
        Assert.NotNull((await staff.Page($"/theo-doi/{project.Id}")).QuerySelector($"section[aria-labelledby=sau-do] a[href='/theo-doi/{other.Id}']"));
    }

    /// <summary>As if she had begun it a day from now.</summary>
    private Task Enter(Guid entryId, Guid personId, string title) => app.WithDb(async db =>
    {
        var entry = await db.Entries.SingleAsync(e => e.Id == entryId);
        db.Entry(entry).Property(e => e.PersonId).CurrentValue = personId;
        db.Entry(entry).Property(e => e.CreatedAt).CurrentValue = app.Now.AddDays(1);
        db.Entry(entry).Property(e => e.Title).CurrentValue = title;
        await db.SaveChangesAsync();
    });

    private static async Task<string> After(Browser browser, string path) => (await browser.Page(path)).QuerySelector("section[aria-labelledby=sau-do]")?.TextContent ?? "";
}
