using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Contests;

public sealed class RoundTests
{
    private static readonly DateTime Now = Plans.Before;

    public static TheoryData<RoundStatus, RoundStatus, bool> Pairs
    {
        get
        {
            (RoundStatus, RoundStatus)[] arrows =
            [
                (RoundStatus.Planned, RoundStatus.Assigning), (RoundStatus.Assigning, RoundStatus.Scoring), (RoundStatus.Scoring, RoundStatus.Locked),
                (RoundStatus.Locked, RoundStatus.Scoring), (RoundStatus.Locked, RoundStatus.Decided),
            ];
            var data = new TheoryData<RoundStatus, RoundStatus, bool>();
            foreach (var from in Enum.GetValues<RoundStatus>())
            {
                foreach (var to in Enum.GetValues<RoundStatus>())
                {
                    data.Add(from, to, arrows.Contains((from, to)));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Only_the_arrows_of_the_state_machine_go(RoundStatus from, RoundStatus to, bool goes)
    {
        var round = In(from);
        Assert.Equal(goes ? null : ContestRefusals.RoundIs(from), round.MoveTo(to, Plans.Organizer, Now));
        Assert.Equal(goes ? to : from, round.Status);
        Assert.Equal(goes && to == RoundStatus.Decided || from == RoundStatus.Decided, round.DecidedAt is not null);
    }

    [Theory]
    [InlineData(RoundStatus.Planned, true, true)]
    [InlineData(RoundStatus.Assigning, true, true)]
    [InlineData(RoundStatus.Scoring, false, true)]
    [InlineData(RoundStatus.Locked, false, false)]
    [InlineData(RoundStatus.Decided, false, false)]
    public void The_plan_stands_once_judges_score_but_the_date_may_move(RoundStatus status, bool plan, bool date)
    {
        var later = Plans.Closes.AddDays(40);
        var round = In(status);
        Assert.Equal(plan ? null : ContestRefusals.RoundIs(status), round.Plan("Tên khác", 5, 7, later, Plans.Organizer, Now));
        Assert.Equal(plan ? ("Tên khác", 5, 7) : ("Vòng hồ sơ", 3, (int?)null), (round.Name, round.ReadsPerEntry, round.AdvancePerTrack));
        Assert.Equal(date ? null : ContestRefusals.RoundIs(status), In(status).Postpone(later, Plans.Organizer, Now));
    }

    [Fact]
    public void A_date_that_is_over_is_no_date()
    {
        var round = In(RoundStatus.Scoring);
        Assert.Equal("Contests.RoundClosesTooEarly", round.Postpone(Now, Plans.Organizer, Now)?.Code);
        Assert.Null(round.Postpone(Now.AddMinutes(1).AddSeconds(31), Plans.Organizer, Now));
        Assert.Equal(Now.AddMinutes(1), round.ScoringClosesAt);
    }

    [Theory]
    [InlineData("Vòng 1", 1, 1, null)]
    [InlineData("Vòng 1", 15, 500, null)]
    [InlineData("Vòng 1", 3, null, null)]
    [InlineData(" ", 3, null, "Contests.RoundNeedsName")]
    [InlineData("Vòng 1", 0, null, "Contests.ReadsOutOfRange")]
    [InlineData("Vòng 1", 16, null, "Contests.ReadsOutOfRange")]
    [InlineData("Vòng 1", 3, 0, "Contests.AdvanceOutOfRange")]
    [InlineData("Vòng 1", 3, 501, "Contests.AdvanceOutOfRange")]
    public void A_plan_has_a_name_and_figures_in_their_range(string name, int reads, int? advance, string? refusal) =>
        Assert.Equal(refusal, In(RoundStatus.Planned).Plan(name, reads, advance, null, Plans.Organizer, Now)?.Code);

    [Fact]
    public void A_name_fits_its_column() =>
        Assert.Equal("Contests.NameTooLong", In(RoundStatus.Planned).Plan(new string('v', Round.NameLength + 1), 3, null, null, Plans.Organizer, Now)?.Code);

    [Fact]
    public void The_default_rubrics_add_up_to_a_hundred_points()
    {
        Assert.Equal(100_00, DefaultRubric.Preliminary.Sum(c => c.MaxPoints));
        Assert.Equal(100_00, DefaultRubric.Final.Sum(c => c.MaxPoints));
        foreach (var rubric in new[] { DefaultRubric.Preliminary, DefaultRubric.Final })
        {
            Assert.Null(In(RoundStatus.Planned).ChangeRubric(rubric, 100_00, Plans.Organizer, Now));
            Assert.All(rubric, c => Assert.True(c.Guidance.Length <= Criterion.GuidanceLength));
        }
    }

    [Fact]
    public void A_rubric_takes_rows_that_add_up_in_their_order()
    {
        var round = In(RoundStatus.Planned);
        Assert.Null(round.ChangeRubric([new("Hai", "", 5_50, 2), new("Một", "vì sao", 4_50, 1)], 10_00, Plans.Organizer, Now));
        Assert.Equal([("Hai", 5_50, 2), ("Một", 4_50, (int?)1)], round.Criteria.OrderBy(c => c.Order).Select(c => (c.Name, c.MaxPoints, c.LadderPosition)));
        Assert.Equal(10_00, round.TotalPoints);
        Assert.Empty(round.LacksInPlan());
    }

    public static TheoryData<string?, int, CriterionPlan[]> Rubrics => new()
    {
        { "Contests.RubricEmpty", 100_00, [] },
        { "Contests.RubricDoesNotAddUp", 100_00, [new("A", "", 99_99)] },
        { "Contests.RubricDoesNotAddUp", 100_00, [new("A", "", 100_01)] },
        { "Contests.RubricDoesNotAddUp", 100_00, [new("A", "", int.MaxValue), new("B", "", int.MaxValue)] },
        { "Contests.CriterionNeedsName", 100_00, [new("A", "", 50_00), new(" ", "", 50_00)] },
        { "Contests.CriterionNeedsPoints", 100_00, [new("A", "", 100_00), new("B", "", 0)] },
        { "Contests.CriterionNeedsPoints", 100_00, [new("A", "", 110_00), new("B", "", -10_00)] },
        { "Contests.CriterionTwice", 100_00, [new("Tính mới", "", 50_00), new("tính  mới", "", 50_00)] },
        { "Contests.LadderTwice", 100_00, [new("A", "", 50_00, 1), new("B", "", 50_00, 1)] },
        { "Contests.TotalOutOfRange", 0, [new("A", "", 100_00)] },
        { "Contests.TotalOutOfRange", Round.MaxTotalPoints + 1, [new("A", "", Round.MaxTotalPoints + 1)] },
        { "Contests.NameTooLong", 100_00, [new(new string('a', Criterion.NameLength + 1), "", 100_00)] },
        { "Contests.TooManyCriteria", 21_00, [.. Enumerable.Range(1, 21).Select(i => new CriterionPlan($"Tiêu chí {i}", "", 1_00))] },
        { null, 100_00, [new("A", "", 50_00, 1), new("B", "", 50_00, 2)] },
        { null, 20_00, [.. Enumerable.Range(1, 20).Select(i => new CriterionPlan($"Tiêu chí {i}", "", 1_00))] },
        { null, 1, [new("A", "", 1)] },
    };

    [Theory]
    [MemberData(nameof(Rubrics))]
    public void A_rubric_that_cannot_stand_is_refused_and_the_old_one_stays(string? refusal, int total, CriterionPlan[] rows)
    {
        var round = In(RoundStatus.Planned);
        var before = round.Criteria.Select(c => c.Id).ToList();
        Assert.Equal(refusal, round.ChangeRubric(rows, total, Plans.Organizer, Now)?.Code);
        Assert.Equal(refusal is not null, before.SequenceEqual(round.Criteria.Select(c => c.Id)));
    }

    [Fact]
    public void The_first_score_locks_the_rubric_for_good()
    {
        var round = In(RoundStatus.Scoring);
        Assert.Null(round.WhyCannotChangeRubric());
        round.LockRubric(Now);
        round.LockRubric(Now.AddDays(1));
        Assert.Equal(Now, round.RubricLockedAt);
        Assert.Equal(ContestRefusals.RubricLocked, round.ChangeRubric(DefaultRubric.Final, 100_00, Plans.Organizer, Now));
    }

    [Theory]
    [InlineData(RoundStatus.Planned, true)]
    [InlineData(RoundStatus.Assigning, true)]
    [InlineData(RoundStatus.Scoring, true)]
    [InlineData(RoundStatus.Locked, false)]
    [InlineData(RoundStatus.Decided, false)]
    public void Without_a_score_the_rubric_may_change_until_the_round_is_locked(RoundStatus status, bool may) =>
        Assert.Equal(may, In(status).WhyCannotChangeRubric() is null);

    [Fact]
    public void What_a_round_lacks_is_named()
    {
        string[] Lacks(int reads, DateTime? closes, params CriterionPlan[] rubric) =>
            [.. Contest.Create("thi", Plans.Whole, Plans.Host, Plans.Organizer, Now).AddRound("Vòng", reads, closes, rubric).LacksInPlan().Select(r => r.Code)];
        Assert.Equal(["Contests.RubricEmpty"], Lacks(3, Now));
        Assert.Equal(["Contests.RubricDoesNotAddUp"], Lacks(3, Now, new CriterionPlan("A", "", 99_00)));
        Assert.Equal(["Contests.RoundNeedsReads"], Lacks(0, Now, new CriterionPlan("A", "", 100_00)));
        Assert.Equal(["Contests.RoundNeedsReads"], Lacks(16, Now, new CriterionPlan("A", "", 100_00)));
        Assert.Equal(["Contests.RoundNeedsDate"], Lacks(3, null, new CriterionPlan("A", "", 100_00)));
        Assert.Empty(Lacks(1, Now, new CriterionPlan("A", "", 100_00)));
    }

    [Theory]
    [InlineData(ContestRole.Judge, new ContestRole[0], false, null)]
    [InlineData(ContestRole.Judge, new ContestRole[0], true, "Contests.EntrantCannotJudge")]
    [InlineData(ContestRole.HeadJudge, new ContestRole[0], true, "Contests.EntrantCannotJudge")]
    [InlineData(ContestRole.Secretary, new ContestRole[0], true, "Contests.EntrantCannotRun")]
    [InlineData(ContestRole.HeadJudge, new[] { ContestRole.Judge }, false, null)]
    [InlineData(ContestRole.Judge, new[] { ContestRole.Judge }, false, "Contests.RoleAlreadyHeld")]
    [InlineData(ContestRole.Judge, new[] { ContestRole.Organizer }, false, "Contests.OrganizerCannotJudge")]
    [InlineData(ContestRole.HeadJudge, new[] { ContestRole.CoOrganizer }, false, "Contests.OrganizerCannotJudge")]
    [InlineData(ContestRole.Judge, new[] { ContestRole.Secretary }, false, "Contests.OrganizerCannotJudge")]
    [InlineData(ContestRole.Organizer, new[] { ContestRole.Judge }, false, "Contests.JudgeCannotRun")]
    [InlineData(ContestRole.Secretary, new[] { ContestRole.HeadJudge }, false, "Contests.JudgeCannotRun")]
    [InlineData(ContestRole.Secretary, new[] { ContestRole.Organizer }, false, null)]
    public void Roles_that_do_not_go_together_are_refused(ContestRole role, ContestRole[] held, bool hasEntry, string? refusal) =>
        Assert.Equal(refusal, ContestAppointment.WhyCannotAppoint(role, held, hasEntry)?.Code);

    [Fact]
    public void An_appointment_ends_once()
    {
        var made = ContestAppointment.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), ContestRole.Judge, Plans.Organizer, Now);
        Assert.Null(made.Revoke(Plans.Organizer, Now));
        Assert.Equal(ContestRefusals.RoleAlreadyRevoked, made.Revoke(Plans.Organizer, Now.AddDays(1)));
        Assert.Equal(Now, made.RevokedAt);
    }

    private static Round In(RoundStatus status)
    {
        var round = Plans.Draft().Rounds[0];
        Plans.Walk(round, status);
        ((IRaiseEvents)round).ClearEvents();
        return round;
    }
}
