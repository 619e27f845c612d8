using HoiPhuNu.Startup.Domain.FollowUp;
using static HoiPhuNu.Startup.Domain.Tests.FollowUp.FollowedProjects;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class MilestoneTests
{
    private static readonly MilestoneDetails Details = new("Lắp máy sấy", Today.AddDays(30), Officer, 30);

    [Fact]
    public void A_milestone_has_a_title_and_a_weight()
    {
        var project = Project();
        Assert.Equal(CheckInRefusals.MilestoneTitleMissing, Milestone.Add(project, Details with { Title = " " }, Officer, Now).Refusal);
        Assert.Equal(CheckInRefusals.WeightOutOfRange, Milestone.Add(project, Details with { Weight = 0 }, Officer, Now).Refusal);
        Assert.Equal(CheckInRefusals.WeightOutOfRange, Milestone.Add(project, Details with { Weight = 101 }, Officer, Now).Refusal);
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), Milestone.Add(Project(closed: true), Details, Officer, Now).Refusal);
        var milestone = Made();
        Assert.Equal(CheckInRefusals.MilestoneTitleMissing, milestone.Change(Details with { Title = "" }, Officer, Now));
        Assert.Null(milestone.Change(Details with { Weight = 40 }, Officer, Now));
        Assert.Equal(40, milestone.Weight);
    }

    [Fact]
    public void A_hundred_percent_is_done_on_a_day_that_came()
    {
        var milestone = Made();
        Assert.Equal(CheckInRefusals.ProgressOutOfRange, milestone.Move(101, null, Officer, Now));
        Assert.Equal(CheckInRefusals.ProgressOutOfRange, milestone.Move(-1, null, Officer, Now));
        Assert.Equal(CheckInRefusals.DoneInTheFuture, milestone.Move(100, Today.AddDays(1), Officer, Now));
        Assert.Null(milestone.Move(100, null, Officer, Now));
        Assert.Equal(Today, milestone.DoneOn);
        Assert.Null(milestone.Move(80, null, Officer, Now));
        Assert.Null(milestone.DoneOn);
    }

    [Fact]
    public void Late_is_past_its_day_and_not_done()
    {
        var milestone = Made();
        Assert.False(milestone.IsLate(milestone.DueOn));
        Assert.True(milestone.IsLate(milestone.DueOn.AddDays(1)));
        milestone.Move(100, null, Officer, Now);
        Assert.False(milestone.IsLate(milestone.DueOn.AddDays(1)));
    }

    [Fact]
    public void A_dropped_one_is_left_alone()
    {
        var milestone = Made();
        Assert.Null(milestone.Drop(Officer, Now));
        Assert.Equal(CheckInRefusals.MilestoneRemoved, milestone.Drop(Officer, Now));
        Assert.Equal(CheckInRefusals.MilestoneRemoved, milestone.Move(50, null, Officer, Now));
        Assert.Equal(CheckInRefusals.MilestoneRemoved, milestone.Change(Details, Officer, Now));
        Assert.False(milestone.IsLate(Today.AddYears(1)));
    }

    [Fact]
    public void Progress_rolls_up_by_weight_and_is_a_hundred_only_when_all_is_done()
    {
        Assert.Null(Milestone.RollUp([]));
        Milestone[] three = [Made(100, 100), Made(100, 100), Made(1, 99)];
        Assert.Equal(99, Milestone.RollUp(three));
        Assert.Null(three[2].Drop(Officer, Now));
        Assert.Equal(100, Milestone.RollUp(three));
        Assert.Equal(25, Milestone.RollUp([Made(30, 0), Made(10, 100)]));
    }

    private static Milestone Made(int weight = 30, int progress = 0)
    {
        var milestone = Milestone.Add(Project(), Details with { Weight = weight }, Officer, Now).Milestone!;
        Assert.Null(milestone.Move(progress, null, Officer, Now));
        return milestone;
    }
}
