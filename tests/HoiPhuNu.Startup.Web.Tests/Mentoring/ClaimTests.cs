using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>The link by which a mentor takes over the profile a coordinator wrote.</summary>
public sealed class ClaimTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Whoever_holds_the_link_takes_the_profile_once_and_a_newer_link_ends_the_older()
    {
        var (coordinator, id) = await Entered("nl1");
        using var coordinating = await app.SignedIn(coordinator);
        var old = await Link(coordinating, id);
        var link = await Link(coordinating, id);

        using var stranger = app.Anonymous();
        using var gone = await stranger.Get(old);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var shown = await stranger.Page(link);
        Assert.Contains("Cố Vấn nl1", shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hợp tác xã Thử nghiệm", shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector("main form"));

        var mentor = await app.AddPerson("Cố Vấn Thật", "+84900120001");
        using var hers = await app.SignedIn(mentor);
        using var taken = await hers.Submit(link, link);
        Assert.Equal("/co-van/ho-so", taken.Headers.Location?.ToString());
        var profile = await app.WithDb(db => db.MentorProfiles.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal((mentor.Id, (string?)null), (profile.PersonId, profile.ClaimHash));
        using var used = await hers.Get(link);
        Assert.Equal(HttpStatusCode.NotFound, used.StatusCode);

        // Hers now: the coordinator makes no more links for it.
        Assert.Null((await coordinating.Page($"/dieu-phoi/co-van/{id}")).QuerySelector($"form[action='/dieu-phoi/co-van/{id}/lien-ket']"));
    }

    [Fact]
    public async Task A_link_ends_after_its_days()
    {
        var (coordinator, id) = await Entered("nl2");
        using var coordinating = await app.SignedIn(coordinator);
        var link = await Link(coordinating, id);
        var before = app.Now;
        var mentor = await app.AddPerson("Cố Vấn Muộn");
        app.Clock.MoveTo(before + MentorProfile.ClaimLife + TimeSpan.FromMinutes(1));
        try
        {
            using var hers = await app.SignedIn(mentor);
            Assert.Contains("hết hạn", (await hers.Page(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.MoveTo(before);
        }
    }

    [Fact]
    public async Task Who_has_a_profile_cannot_take_a_second()
    {
        var (coordinator, id) = await Entered("nl3");
        var (_, own) = await Entered("nl4");
        using var coordinating = await app.SignedIn(coordinator);
        var link = await Link(coordinating, id);
        var mentor = await app.WithDb(async db => await db.People.SingleAsync(p => db.MentorProfiles.Any(m => m.Id == own && m.PersonId == p.Id)));
        using var hers = await app.SignedIn(mentor);
        Assert.Contains("đã có một hồ sơ cố vấn", (await hers.Page(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_press_at_once_get_one_profile()
    {
        var (coordinator, id) = await Entered("nl5");
        using var coordinating = await app.SignedIn(coordinator);
        var link = await Link(coordinating, id);
        var pages = new List<(Browser Browser, IHtmlDocument Page)>();
        for (var i = 0; i < 4; i++)
        {
            var browser = await app.SignedIn(await app.AddPerson($"Người Bấm {i}"));
            pages.Add((browser, await browser.Page(link)));
        }

        var answers = await Task.WhenAll(pages.Select(p => p.Browser.Submit(p.Page, link, [], link)));
        Assert.Single(answers, a => a.Headers.Location?.ToString() == "/co-van/ho-so");
        Assert.Equal(3, answers.Count(a => a.StatusCode == HttpStatusCode.NotFound));
        foreach (var (browser, _) in pages)
        {
            browser.Dispose();
        }
    }

    [Fact]
    public async Task The_link_is_mailed_to_the_address_given_with_the_profile_and_shown_nowhere()
    {
        var (coordinator, id) = await Entered("nl6", "covan.nl6@example.vn");
        using var coordinating = await app.SignedIn(coordinator);
        var path = $"/dieu-phoi/co-van/{id}";
        using var sent = await coordinating.Submit(path, path + "/lien-ket", ("byMail", "true"));
        Assert.Equal(path, sent.Headers.Location?.ToString());
        var page = await coordinating.Page(path);
        Assert.Contains("covan.nl6@example.vn", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/co-van/nhan/", page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var notice = await app.WithDb(db => db.Notices.AsNoTracking().SingleAsync(n => n.Kind == "ClaimProfile" && n.PersonId == db.MentorProfiles.Where(p => p.Id == id).Select(p => p.PersonId).Single()));
        Assert.DoesNotContain("/co-van/nhan/", notice.Body, StringComparison.Ordinal);
        var letter = app.Services.GetRequiredService<LinkSeal>().Open(notice.SealedBody!)!;
        var at = letter.IndexOf("/co-van/nhan/", StringComparison.Ordinal);
        var link = letter[at..letter.IndexOf('\n', at)].Trim();

        var mentor = await app.AddPerson("Cố Vấn Có Thư");
        using var hers = await app.SignedIn(mentor);
        using var taken = await hers.Submit(link, link);
        Assert.Equal("/co-van/ho-so", taken.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Without_an_address_the_link_is_shown_as_ever()
    {
        var (coordinator, id) = await Entered("nl7");
        using var coordinating = await app.SignedIn(coordinator);
        var path = $"/dieu-phoi/co-van/{id}";
        Assert.Null((await coordinating.Page(path)).QuerySelector("button[name=byMail]"));
        using var shown = await coordinating.Submit(path, path + "/lien-ket", ("byMail", "true"));
        Assert.Contains("/co-van/nhan/", (await Browser.Read(shown)).QuerySelector("#lien-ket")!.GetAttribute("value")!, StringComparison.Ordinal);
    }

    private static async Task<string> Link(Browser coordinator, Guid id)
    {
        using var answer = await coordinator.Submit($"/dieu-phoi/co-van/{id}", $"/dieu-phoi/co-van/{id}/lien-ket");
        var link = (await Browser.Read(answer)).QuerySelector("#lien-ket")!.GetAttribute("value")!;
        return new Uri(link).AbsolutePath;
    }

    private async Task<(Person Coordinator, Guid Id)> Entered(string code, string? email = null)
    {
        var unit = await app.AddUnit(code, "Tỉnh Thử " + code, UnitLevel.Province);
        var coordinator = await app.AddPerson("Điều Phối " + code);
        await app.Appoint(coordinator.Id, unit.Id, UnitRole.Coordinator);
        return (coordinator, await app.WithDb(async db =>
        {
            var person = Person.Create("Cố Vấn " + code, app.Now, null, email);
            var profile = MentorProfile.Create(person.Id, unit.Id, MentoringStaging.Details, coordinator.Id, app.Now);
            db.AddRange(person, profile);
            await db.SaveChangesAsync();
            return profile.Id;
        }));
    }
}
