using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Tests.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Mentoring;

/// <summary>A woman who is taken into a cohort hears of it while she can still say what she needs.</summary>
public sealed class NeedAddedTests(MailApp app) : IClassFixture<MailApp>
{
    [Fact]
    public async Task Added_she_is_told_on_the_site_and_by_mail_where_to_say_what_she_needs()
    {
        var world = await MatchingWorld.Build(app, women: 2, mentors: 0);
        await app.Drain();
        await app.Drain();
        foreach (var need in world.Needs)
        {
            var notice = Assert.Single(await app.NoticesOf(need.PersonId));
            Assert.Equal(("NeedAdded", $"/dong-hanh/nhu-cau/{need.Id}"), (notice.Kind, notice.Url));
            Assert.Contains(world.Cohort.Name, notice.Body, StringComparison.Ordinal);
        }

        await app.Deliver();
        var hers = world.People[world.Needs[0].PersonId];
        Assert.Single(app.Mails, m => m.To == hers.Email);
    }

    [Fact]
    public async Task Who_was_matched_or_taken_out_before_the_news_was_written_gets_none()
    {
        var world = await MatchingWorld.Build(app, women: 2, mentors: 0);
        await app.WithDb(async db =>
        {
            (await db.MentoringNeeds.SingleAsync(n => n.Id == world.Needs[0].Id)).Lock(app.Now);
            Assert.Null((await db.MentoringNeeds.SingleAsync(n => n.Id == world.Needs[1].Id)).Leave(0, world.Coordinator.Id, app.Now));
            await db.SaveChangesAsync();
        });
        await app.Drain();
        Assert.Empty(await app.NoticesOf(world.Needs[0].PersonId));
        Assert.Empty(await app.NoticesOf(world.Needs[1].PersonId));

        // Taken in again she hears of it.
        await app.WithDb(async db =>
        {
            Assert.Null((await db.MentoringNeeds.SingleAsync(n => n.Id == world.Needs[1].Id)).ComeBack(world.Coordinator.Id, app.Now));
            await db.SaveChangesAsync();
        });
        await app.Drain();
        Assert.Equal("NeedAdded", Assert.Single(await app.NoticesOf(world.Needs[1].PersonId)).Kind);
    }
}
