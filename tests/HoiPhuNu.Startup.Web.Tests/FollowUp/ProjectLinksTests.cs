using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Tests.FollowUp;

/// <summary>From an entry, a pair and the results to the supported project, for whoever may open it and nobody else.</summary>
public sealed class ProjectLinksTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task She_comes_from_her_entry_and_her_pair_to_her_own_page()
    {
        var s = await Scenario.Build(app, new() { FollowUp = true, Mentoring = true, Entries = 1, Drafts = 0 });
        using var woman = await app.SignedIn(s.Entrants[0]);
        using var mentor = await app.SignedIn(s.Judges[1]);
        var pair = $"/dong-hanh/cap/{s.Mentoring!.Pair.Id}";
        Assert.Equal($"/du-an/{s.FollowUp!.Project.Id}", await Link(woman, $"/ho-so/{s.Entries[0].Id}"));
        Assert.Equal($"/du-an/{s.FollowUp.Project.Id}", await Link(woman, pair));
        Assert.Null(await Link(mentor, pair));
    }

    [Fact]
    public async Task An_organizer_comes_from_the_entry_and_from_the_results_to_the_thread_if_she_is_in_charge_of_support()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Published, FollowUp = true, Entries = 4, Reads = 1 });
        var (entry, results, thread) = ($"/to-chuc/{s.Slug}/ho-so/{s.Entries[0].Id}", $"/to-chuc/{s.Slug}/cong-bo", $"/theo-doi/{s.FollowUp!.Project.Id}");
        using var before = await app.SignedIn(s.Organizer);
        Assert.Null(await Link(before, entry));
        Assert.Null(await Link(before, results));
        await app.Appoint(s.Organizer.Id, s.Host.Id, UnitRole.ProjectManager);
        using var organizer = await app.SignedIn(s.Organizer);
        Assert.Equal(thread, await Link(organizer, entry));
        Assert.Equal(thread, await Link(organizer, results));
        // In charge elsewhere she sees no project of here.
        var elsewhere = await app.AddUnit("noi-khac", "Tỉnh Nơi Khác", UnitLevel.Province);
        await app.Appoint(s.CoOrganizer.Id, elsewhere.Id, UnitRole.ProjectManager);
        using var other = await app.SignedIn(s.CoOrganizer);
        Assert.Null(await Link(other, entry));
    }

    private static async Task<string?> Link(Browser browser, string address) => (await browser.Page(address)).QuerySelector(".project-links a")?.GetAttribute("href");
}
