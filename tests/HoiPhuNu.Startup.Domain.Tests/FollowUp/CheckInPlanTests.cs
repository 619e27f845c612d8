using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;
using static HoiPhuNu.Startup.Domain.Tests.FollowUp.FollowedProjects;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class CheckInPlanTests
{
    [Fact]
    public void Periods_follow_each_other_from_the_first_support()
    {
        var plan = Plan(Project());
        Assert.Equal(
            [
                (3, new DateOnly(2025, 11, 20), new DateOnly(2026, 2, 20)),
                (6, new DateOnly(2026, 2, 21), new DateOnly(2026, 5, 20)),
                (12, new DateOnly(2026, 5, 21), new DateOnly(2026, 11, 20)),
                (24, new DateOnly(2026, 11, 21), new DateOnly(2027, 11, 20)),
            ],
            plan.Select(c => (c.Month, c.From, c.To)));
        Assert.All(plan, c => Assert.Equal(c.To, c.DueOn));
    }

    [Fact]
    public void Planning_again_changes_nothing()
    {
        var project = Project();
        var plan = Plan(project);
        var before = plan.Select(c => (c.From, c.To, c.DueOn, c.OpensOn, c.LateFrom)).ToList();
        var (add, remove) = CheckInPlan.For(project, plan, new FollowUpSettings());
        Assert.Empty(add);
        Assert.Empty(remove);
        Assert.Equal(before, plan.Select(c => (c.From, c.To, c.DueOn, c.OpensOn, c.LateFrom)));
    }

    [Fact]
    public void An_earlier_first_support_moves_what_nobody_touched_and_nothing_else()
    {
        var project = Project();
        var plan = Plan(project);
        Assert.Null(plan[0].SaveDraft(project, Answers, project.PersonId, Now));
        project.SupportedSince(FirstSupport.AddMonths(-1));
        Assert.Empty(CheckInPlan.For(project, plan, new FollowUpSettings()).Add);
        Assert.Equal(new DateOnly(2026, 2, 20), plan[0].DueOn);
        Assert.Equal((new DateOnly(2026, 2, 21), new DateOnly(2026, 4, 20)), (plan[1].From, plan[1].DueOn));
    }

    [Fact]
    public void A_shorter_schedule_takes_away_what_nobody_touched()
    {
        var project = Project();
        var plan = Plan(project);
        Assert.Null(plan[0].SaveDraft(project, Answers, project.PersonId, Now));
        var (add, remove) = CheckInPlan.For(project, plan, new FollowUpSettings { CheckInMonths = [12, 36] });
        Assert.Equal([36], add.Select(c => c.Month));
        Assert.Equal([6, 24], remove.Select(c => c.Month));
    }

    [Fact]
    public void Sent_early_the_next_period_begins_the_day_after()
    {
        var project = Project();
        var plan = Plan(project);
        var sent = new DateTime(2026, 2, 10, 3, 0, 0, DateTimeKind.Utc);
        Assert.Null(plan[0].SaveDraft(project, Answers, project.PersonId, sent));
        Assert.Null(plan[0].Submit(project, null, project.PersonId, sent));
        CheckInPlan.For(project, plan, new FollowUpSettings());
        Assert.Equal((new DateOnly(2026, 2, 10), new DateOnly(2026, 2, 11)), (plan[0].To, plan[1].From));
    }

    [Fact]
    public void What_one_sent_between_has_told_is_not_asked_for_again()
    {
        var project = Project();
        var plan = Plan(project);
        var between = Between(project, new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 10));
        CheckInPlan.For(project, [.. plan, between], new FollowUpSettings());
        Assert.Equal(new DateOnly(2026, 2, 21), plan[1].From);
        Assert.Null(between.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Null(between.Submit(project, null, project.PersonId, Now));
        CheckInPlan.For(project, [.. plan, between], new FollowUpSettings());
        // The first is told whole: of it the last day is left. Of the second the days after.
        Assert.Equal([(new DateOnly(2026, 2, 20), new DateOnly(2026, 2, 20)), (new DateOnly(2026, 4, 11), new DateOnly(2026, 5, 20)), (new DateOnly(2026, 5, 21), new DateOnly(2026, 11, 20))], plan.Take(3).Select(c => (c.From, c.To)));
    }

    [Fact]
    public void No_period_ends_before_it_begins()
    {
        var project = Project();
        var plan = Plan(project);
        Assert.Null(plan[0].SaveDraft(project, Answers, project.PersonId, Now));
        project.SupportedSince(FirstSupport.AddMonths(-6));
        CheckInPlan.For(project, plan, new FollowUpSettings());
        Assert.Equal((new DateOnly(2025, 8, 21), new DateOnly(2025, 11, 20)), (plan[1].From, plan[1].To));
        Assert.All(plan, c => Assert.True(c.From <= c.To));
    }

    [Fact]
    public void Moved_to_another_day_it_is_announced_again()
    {
        var project = Project();
        var plan = Plan(project);
        plan.ForEach(c => c.Remind(Now));
        CheckInPlan.For(project, plan, new FollowUpSettings());
        Assert.All(plan, c => Assert.NotNull(c.RemindedAt));
        project.SupportedSince(FirstSupport.AddDays(3));
        CheckInPlan.For(project, plan, new FollowUpSettings());
        Assert.All(plan, c => Assert.Equal((null, false), (c.RemindedAt, c.LateTold)));
    }

    private static CheckIn Between(SupportedProject project, DateOnly from, DateOnly to) => CheckIn.Between(project, [], from, to, Manager, Now).CheckIn!;

    [Fact]
    public void Without_support_and_in_a_closed_project_nothing_is_planned()
    {
        var project = Project();
        var plan = Plan(project);
        project.SupportedSince(null);
        var (add, remove) = CheckInPlan.For(project, plan, new FollowUpSettings());
        Assert.Empty(add);
        Assert.Equal(4, remove.Count);
        Assert.Empty(CheckInPlan.For(Project(closed: true), [], new FollowUpSettings()).Add);
    }
}
