using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using static HoiPhuNu.Startup.Domain.Tests.FollowUp.FollowedProjects;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class CheckInTests
{
    public static TheoryData<CheckInAnswers, Refusal> Wrong => new()
    {
        { new CheckInAnswers { Workers = -1 }, CheckInRefusals.NegativeWorkers },
        { new CheckInAnswers { PoorWorkers = -1 }, CheckInRefusals.NegativeWorkers },
        { new CheckInAnswers { Workers = 100_001 }, CheckInRefusals.TooManyWorkers },
        { new CheckInAnswers { Workers = 3, WomenWorkers = 4 }, CheckInRefusals.WomenMoreThanAll },
        { new CheckInAnswers { Workers = 3, MinorityWorkers = 4 }, CheckInRefusals.MinorityMoreThanAll },
        { new CheckInAnswers { Workers = 0, PoorWorkers = 1 }, CheckInRefusals.PoorMoreThanAll },
        { new CheckInAnswers { Revenue = -1 }, CheckInRefusals.NegativeRevenue },
        { new CheckInAnswers { MoneyUsed = -1 }, CheckInRefusals.NegativeMoneyUsed },
        { new CheckInAnswers { Revenue = Money.Max + 1 }, CheckInRefusals.AmountTooLarge },
        { new CheckInAnswers { Profit = -Money.Max - 1 }, CheckInRefusals.AmountTooLarge },
        { new CheckInAnswers { OcopStars = 2 }, CheckInRefusals.OcopOutOfRange },
        { new CheckInAnswers { OcopStars = 6 }, CheckInRefusals.OcopOutOfRange },
        { new CheckInAnswers { State = BusinessState.Paused, StateSince = Today.AddDays(1) }, CheckInRefusals.StateDayInTheFuture },
        { new CheckInAnswers { LegalForm = LegalForm.Cooperative, LegalFormSince = Today.AddDays(1) }, CheckInRefusals.FormDayInTheFuture },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void A_figure_that_cannot_be_is_refused_and_what_was_kept_stays(CheckInAnswers answers, Refusal refusal)
    {
        var project = Project();
        var checkIn = AtSix(project);
        Assert.Null(checkIn.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Equal(refusal, checkIn.SaveDraft(project, answers, project.PersonId, Now.AddMinutes(1)));
        Assert.Equal(Answers, checkIn.Draft);
    }

    [Fact]
    public void What_is_left_out_stays_left_out_and_zero_is_zero()
    {
        var project = Project();
        var checkIn = Sent(project, new CheckInAnswers { State = BusinessState.Growing, Revenue = 0, WomenWorkers = 3, OcopStars = 0 });
        Assert.Null(checkIn.Accept(project, Officer, Now));
        Assert.Equal((0L, null, null, 3, 0), (checkIn.Revenue, checkIn.Profit, checkIn.Workers, checkIn.WomenWorkers, checkIn.OcopStars));
        Assert.Equal((BusinessState.Growing, Today, null), (checkIn.State, checkIn.SeenOn, checkIn.MoneyUsed));
    }

    [Fact]
    public void Before_its_days_nothing_is_filled_and_within_them_the_period_ends_with_the_sending()
    {
        var project = Project(new DateOnly(2026, 6, 1));
        var checkIn = AtSix(project);
        Assert.Equal((new DateOnly(2026, 12, 1), new DateOnly(2026, 11, 17), new DateOnly(2026, 12, 16)), (checkIn.DueOn, checkIn.OpensOn, checkIn.LateFrom));
        Assert.Equal(CheckInRefusals.NotOpenYet(new DateOnly(2026, 11, 17)), checkIn.SaveDraft(project, Answers, project.PersonId, Now.AddDays(-4)));
        Assert.Null(checkIn.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Equal(Today, checkIn.To);
    }

    [Fact]
    public void One_between_speaks_of_days_that_passed()
    {
        var project = Project();
        Assert.Equal(CheckInRefusals.PeriodInTheFuture, CheckIn.Between(project, [], Today.AddDays(-30), Today.AddDays(1), Officer, Now).Refusal);
        Assert.Equal(CheckInRefusals.PeriodBackwards, CheckIn.Between(project, [], Today, Today.AddDays(-1), Officer, Now).Refusal);
        Assert.Equal("FollowUp.ProjectClosed", CheckIn.Between(Project(closed: true), [], Today.AddDays(-30), Today, Officer, Now).Refusal?.Code);
        var (checkIn, refusal) = CheckIn.Between(project, [], Today.AddDays(-30), Today, Officer, Now);
        Assert.Null(refusal);
        Assert.Null(checkIn!.SaveDraft(project, Answers, Officer, Now));
    }

    [Fact]
    public void What_one_check_in_tells_is_not_told_by_another()
    {
        var project = Project();
        var sent = Sent(project);
        Assert.Equal(CheckInRefusals.PeriodTold(sent.From, sent.To), Between([sent], sent.To.AddDays(-3), sent.To.AddDays(20)));
        Assert.Equal(CheckInRefusals.PeriodTold(sent.From, sent.To), Between([sent], sent.From.AddDays(-20), sent.To.AddDays(20)));
        Assert.Null(Between([sent], sent.To.AddDays(1), Today));
        Assert.Null(Between([sent], sent.From.AddDays(-20), sent.From.AddDays(-1)));
        // A planned one that nobody has begun is moved by the plan; one that is being filled is not.
        var planned = AtSix(project);
        Assert.Null(Between([planned], planned.From, planned.To));
        Assert.Null(planned.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Equal(CheckInRefusals.PeriodTold(planned.From, planned.To), Between([planned], planned.From, planned.To));
        var asked = CheckIn.Between(project, [], Today.AddDays(-9), Today.AddDays(-2), Officer, Now).CheckIn!;
        Assert.Equal(CheckInRefusals.CheckInThere, Between([asked], Today.AddDays(-9), Today.AddDays(-2)));
        Assert.Equal(CheckInRefusals.PeriodTold(asked.From, asked.To), Between([asked], Today.AddDays(-5), Today));
        Assert.Null(asked.GiveUp(project, "Không gọi được", Manager, Now));
        Assert.Null(Between([asked], Today.AddDays(-5), Today));

        Refusal? Between(CheckIn[] there, DateOnly from, DateOnly to) => CheckIn.Between(project, there, from, to, Manager, Now).Refusal;
    }

    [Fact]
    public void It_is_sent_once_and_only_with_a_state()
    {
        var project = Project();
        var checkIn = AtSix(project);
        Assert.Null(checkIn.SaveDraft(project, Answers with { State = null }, project.PersonId, Now));
        Assert.Equal(CheckInRefusals.StateMissing, checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Equal(CheckInRefusals.WaitsToBeRead(Now), checkIn.Submit(project, null, project.PersonId, Now.AddSeconds(1)));
        Assert.Equal(CheckInRefusals.WaitsToBeRead(Now), checkIn.SaveDraft(project, Answers, project.PersonId, Now.AddSeconds(1)));
        Assert.Single(checkIn.Versions);
        Assert.Single(((IRaiseEvents)checkIn).Events.OfType<CheckInSent>());
    }

    [Fact]
    public void Returned_with_a_question_it_is_corrected_and_accepted_and_both_versions_stay()
    {
        var project = Project();
        var checkIn = Sent(project);
        Assert.Equal(CheckInRefusals.QuestionMissing, checkIn.Return(project, "  ", Officer, Now));
        Assert.Null(checkIn.Return(project, "Doanh thu này của cả sáu tháng ạ?", Officer, Now));
        Assert.Equal(CheckInRefusals.NothingToRead, checkIn.Return(project, "Lại nữa", Officer, Now));
        Assert.Equal(CheckInRefusals.NothingToRead, checkIn.Accept(project, Officer, Now));
        Assert.Null(checkIn.Revenue);
        Assert.Null(checkIn.SaveDraft(project, Answers with { Revenue = 72_000_000 }, project.PersonId, Now.AddHours(1)));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now.AddHours(1)));
        Assert.Null(checkIn.Accept(project, Officer, Now.AddHours(2)));
        Assert.Equal((72_000_000L, 2), (checkIn.Revenue, checkIn.SubmittedVersion));
        Assert.Equal([(1, 12_000_000L, "Doanh thu này của cả sáu tháng ạ?"), (2, 72_000_000L, "")], checkIn.Versions.Select(v => (v.Number, v.Answers.Revenue!.Value, v.Question)));
        Assert.Equal(CheckInRefusals.AlreadyAccepted(Today), checkIn.SaveDraft(project, Answers, project.PersonId, Now.AddHours(3)));
    }

    [Fact]
    public void A_question_is_answered_in_words_by_a_correction_or_both_and_never_by_nothing()
    {
        var project = Project();
        var checkIn = Sent(project);
        Assert.Null(checkIn.Return(project, "Doanh thu này của cả sáu tháng ạ?", Officer, Now));
        Assert.Equal(CheckInRefusals.ReplyMissing, checkIn.Submit(project, null, project.PersonId, Now, "  "));
        Assert.Equal((CheckInStatus.Returned, 1), (checkIn.Status, checkIn.Versions.Count));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now, " Dạ của cả sáu tháng  "));
        Assert.Null(checkIn.Return(project, "Còn lãi thì sao ạ?", Officer, Now));
        // The words before are no answer to the second question, and no change either.
        Assert.Equal(CheckInRefusals.ReplyMissing, checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers with { Profit = 1 }, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Equal(["", "Dạ của cả sáu tháng", ""], checkIn.Versions.Select(v => v.Answers.Reply));
        Assert.Equal("", checkIn.Draft.Reply);
        // What nobody asked about takes no reply.
        var first = AtSix(project);
        Assert.Null(first.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Null(first.Submit(project, null, project.PersonId, Now, "Dạ"));
        Assert.Equal("", first.Last!.Answers.Reply);
    }

    [Fact]
    public void A_question_is_told_once_more_after_the_days_of_grace_and_stands_again_after_giving_up()
    {
        var project = Project();
        var checkIn = Sent(project);
        Assert.Null(checkIn.AnswerLateFrom);
        Assert.Null(checkIn.Return(project, "Mấy người ạ?", Officer, Now));
        Assert.Equal(Today.AddDays(15), checkIn.AnswerLateFrom);
        checkIn.RemindOfQuestion(Now.AddDays(15));
        Assert.Equal(1, Assert.Single(((IRaiseEvents)checkIn).Events.OfType<CheckInAnswerLate>()).Number);
        Assert.Null(checkIn.GiveUp(project, "Không gọi được", Manager, Now.AddDays(20)));
        Assert.Null(checkIn.AnswerLateFrom);
        Assert.Null(checkIn.TakeUp(project, Manager, Now.AddDays(30)));
        Assert.Equal((CheckInStatus.Returned, "Mấy người ạ?", Today.AddDays(45)), (checkIn.Status, checkIn.Question, checkIn.AnswerLateFrom!.Value));
    }

    [Fact]
    public void What_to_look_at_before_it_counts_is_what_warns_afterwards_money_she_had_not_and_a_lower_form()
    {
        var look = new WatchedCheckIn(Guid.CreateVersion7(), CheckInStatus.Submitted, Today.AddDays(-181), Today, Today, Today.AddDays(15), Today);
        var project = new WatchedProject(Guid.CreateVersion7(), false, null, 120_000_000, 4);
        var told = new CheckInAnswers { State = BusinessState.Working, Revenue = 10_000_000, Profit = 20_000_000, Workers = 2, MoneyUsed = 500_000_000, LegalForm = LegalForm.Idea };
        var doubts = CheckInDoubts.Of(project, look, told, LegalForm.HouseholdBusiness, 4_800_000, new FollowUpSettings());
        Assert.Equal([WarningKind.RevenueHalved, WarningKind.WorkersLost, WarningKind.FiguresContradict], doubts.Findings.Select(f => f.Kind));
        Assert.Equal((4_800_000L, LegalForm.HouseholdBusiness), (doubts.MoneyLeft!.Value, doubts.FormBefore!.Value));
        // Told as it should be there is nothing to look at; what others told is none of its matter.
        var right = told with { Revenue = 90_000_000, Workers = 4, MoneyUsed = 4_800_000, LegalForm = LegalForm.HouseholdBusiness };
        var bad = new WatchedCheckIn(Guid.CreateVersion7(), CheckInStatus.Accepted, Today.AddDays(-360), Today.AddDays(-182), Today, Today, Today.AddDays(-180)) { Revenue = 100_000_000, Workers = 2, WomenWorkers = 3 };
        Assert.Equivalent(new CheckInDoubts([], null, null), CheckInDoubts.Of(project with { CheckIns = [bad] }, look, right, LegalForm.HouseholdBusiness, 4_800_000, new FollowUpSettings()), strict: true);
    }

    [Fact]
    public void Nobody_reads_what_she_filled_herself()
    {
        var project = Project();
        var checkIn = AtSix(project);
        Assert.Null(checkIn.SaveDraft(project, Answers, Officer, Now));
        Assert.Null(checkIn.Submit(project, null, Officer, Now));
        Assert.True(checkIn.Last!.OnBehalf);
        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.Accept(project, Officer, Now));
        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.Return(project, "Sao thế?", Officer, Now));
        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.WhyCannotRead(project, project.PersonId));
        // Corrected by the woman it is still partly the officer's.
        Assert.Null(checkIn.Return(project, "Chị xem lại số lao động", Manager, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers with { Workers = 6 }, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.Accept(project, Officer, Now));
        Assert.Null(checkIn.Accept(project, Manager, Now));
    }

    [Fact]
    public void Who_typed_a_word_does_not_read_it_though_another_typed_and_sent_after_her()
    {
        var project = Project();
        var checkIn = AtSix(project);
        Assert.Null(checkIn.SaveDraft(project, Answers with { Revenue = 99_000_000 }, Officer, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers with { Revenue = 99_000_000, Workers = 6 }, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.Accept(project, Officer, Now));
        Assert.Equal([Officer, project.PersonId], checkIn.FilledByIds);
        Assert.Null(checkIn.Accept(project, Manager, Now));
    }

    [Fact]
    public void Reopened_with_a_reason_nothing_of_it_counts_until_another_accepts_it_again()
    {
        var project = Project();
        var checkIn = AtSix(project);
        var visit = Visited(project, Today.AddDays(-3));
        Assert.Equal(CheckInRefusals.CheckInNotAccepted, checkIn.Reopen(project, "Sai", Manager, Now));
        Assert.Null(checkIn.TakeTo(project, visit, Officer, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers with { Workers = 50, OcopStars = 3, MoneyUsed = 7, PoorWorkers = 1, LegalForm = LegalForm.Cooperative, LegalFormSince = Today.AddDays(-40) }, Officer, Now));
        Assert.Null(checkIn.Submit(project, visit, Officer, Now));
        Assert.Null(checkIn.Accept(project, Manager, Now));
        Assert.Equal(LegalForm.Cooperative, project.LegalForm);

        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.Reopen(project, "Sai", Officer, Now));
        Assert.Equal(CheckInRefusals.FilledByYou, checkIn.Reopen(project, "Sai", project.PersonId, Now));
        Assert.Equal(ProjectRefusals.ReasonMissing, checkIn.Reopen(project, " ", Manager, Now));
        Assert.Equal(50, checkIn.Workers);
        Assert.Null(checkIn.Reopen(project, "Thừa một số 0 ở lao động", Manager, Now));

        Assert.Equal((CheckInStatus.Returned, "Thừa một số 0 ở lao động", null, null), (checkIn.Status, checkIn.Question, checkIn.SeenOn, checkIn.VisitId));
        Assert.Equal((null, null, null, null, null, null), (checkIn.State, checkIn.Revenue, checkIn.Profit, checkIn.MoneyUsed, checkIn.LegalForm, checkIn.OcopStars));
        Assert.Equal((null, null, null, null), (checkIn.Workers, checkIn.WomenWorkers, checkIn.MinorityWorkers, checkIn.PoorWorkers));
        Assert.Equal((LegalForm.Idea, 1), (project.LegalForm, project.LegalForms.Count));
        Assert.Equal(("Thừa một số 0 ở lao động", Now, Today), Assert.Single(checkIn.Versions) is var taken ? (taken.Question, taken.ReturnedAt!.Value, taken.TakenBackOn!.Value) : default);
        Assert.Equal(1, Assert.Single(((IRaiseEvents)checkIn).Events.OfType<CheckInReopened>()).Number);

        Assert.Null(checkIn.SaveDraft(project, checkIn.Draft with { Workers = 5 }, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        Assert.Null(checkIn.Accept(project, Manager, Now));
        Assert.Equal((5, 2, LegalForm.Cooperative), (checkIn.Workers, checkIn.Versions.Count, project.LegalForm));
        Assert.Equal((Today.AddDays(-3), Today), (checkIn.SeenOn, checkIn.CorrectedOn));
        Assert.Null(project.Close("Xong", Manager, Now));
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), checkIn.Reopen(project, "Sai", Manager, Now));
    }

    [Fact]
    public void However_late_and_often_it_is_corrected_it_was_seen_on_the_day_it_was_seen_first()
    {
        var project = Project();
        var checkIn = Sent(project);
        Assert.Null(checkIn.Return(project, "Mấy người ạ?", Officer, Now.AddDays(2)));
        Assert.Equal((Now.AddDays(2), null), (checkIn.Last!.ReturnedAt, checkIn.Last.TakenBackOn));
        // Nothing of it counted yet: what she sends now is what she sees now.
        Send(3);
        Assert.Null(checkIn.Accept(project, Officer, Now.AddDays(4)));
        Assert.Equal((Today.AddDays(3), null), (checkIn.SeenOn, checkIn.CorrectedOn));
        foreach (var day in new[] { 40, 90 })
        {
            Assert.Null(checkIn.Reopen(project, "Sai số lao động", Manager, Now.AddDays(day)));
            Assert.Null(checkIn.SeenOn);
            Send(day + 1);
            Assert.Null(checkIn.Return(project, "Chắc chưa ạ?", Officer, Now.AddDays(day + 2)));
            // Sent anew for another reason, and from a visit of today: still the same look.
            Assert.Null(checkIn.TakeTo(project, Visited(project, Today), Officer, Now.AddDays(day + 3)));
            Send(day + 3);
            Assert.Null(checkIn.Accept(project, Officer, Now.AddDays(day + 4)));
            Assert.Equal((Today.AddDays(3), Today.AddDays(day)), (checkIn.SeenOn, checkIn.CorrectedOn));
        }

        Assert.Equal([null, Today.AddDays(40), null, Today.AddDays(90), null, null], checkIn.Versions.OrderBy(v => v.Number).Select(v => v.TakenBackOn));

        void Send(int day)
        {
            Assert.Null(checkIn.SaveDraft(project, Answers with { Workers = 5 + day }, project.PersonId, Now.AddDays(day)));
            Assert.Null(checkIn.Submit(project, null, project.PersonId, Now.AddDays(day)));
        }
    }

    [Fact]
    public void Reopened_it_takes_back_its_own_step_of_the_legal_form_and_no_other()
    {
        var project = Project();
        var first = Sent(project, Answers with { LegalForm = LegalForm.HouseholdBusiness, LegalFormSince = Today.AddDays(-90) });
        Assert.Null(first.Accept(project, Manager, Now));
        Assert.Null(project.Become(LegalForm.Enterprise, Today.AddDays(-5), "Công ty Bản Nà", Manager, Now));
        Assert.Null(first.Reopen(project, "Giấy đăng ký của người khác", Manager, Now));
        Assert.Equal([LegalForm.Idea, LegalForm.Enterprise], project.LegalForms.Select(s => s.Form));
        Assert.Equal(LegalForm.Enterprise, project.LegalForm);
    }

    [Fact]
    public void On_a_visit_it_was_seen_on_the_day_of_the_visit()
    {
        var project = Project();
        var checkIn = AtSix(project);
        var visit = Visited(project, Today.AddDays(-3));
        Assert.Equal(CheckInRefusals.VisitElsewhere, checkIn.TakeTo(project, Visited(Project(), Today), Officer, Now));
        Assert.Equal(CheckInRefusals.VisitBeforePeriod(checkIn.From), checkIn.TakeTo(project, Visited(project, checkIn.From.AddDays(-1)), Officer, Now));
        Assert.Null(checkIn.TakeTo(project, visit, Officer, Now));
        Assert.Null(checkIn.TakeTo(project, visit, Officer, Now));
        Assert.Equal(visit.On, Assert.Single(((IRaiseEvents)checkIn).Events.OfType<CheckInTakenToVisit>()).On);
        Assert.Null(checkIn.SaveDraft(project, Answers, Officer, Now));
        Assert.Null(checkIn.Submit(project, visit, Officer, Now));
        Assert.Null(checkIn.Accept(project, Manager, Now));
        Assert.Equal(Today.AddDays(-3), checkIn.SeenOn);
    }

    [Fact]
    public void A_visit_put_right_to_a_day_before_the_period_is_no_look_at_it_and_a_correction_was_not_seen_on_it()
    {
        var project = Project();
        var checkIn = AtSix(project);
        var visit = Visited(project, Today.AddDays(-3));
        Assert.Null(checkIn.TakeTo(project, visit, Officer, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers, Officer, Now));
        Assert.Null(visit.Change(project, new VisitDetails(checkIn.From.AddDays(-1), "Xưởng", "", "Đang làm"), Officer, Now));
        Assert.Equal(CheckInRefusals.VisitBeforePeriod(checkIn.From), checkIn.Submit(project, visit, Officer, Now));
        Assert.Null(visit.Change(project, new VisitDetails(checkIn.From, "Xưởng", "", "Đang làm"), Officer, Now));
        Assert.Null(checkIn.Submit(project, visit, Officer, Now));
        Assert.Equal(checkIn.From, checkIn.Last!.SeenOn);
        Assert.Null(checkIn.Return(project, "Mấy người làm ạ?", Manager, Now));
        Assert.Null(checkIn.VisitId);
    }

    [Fact]
    public void What_was_seen_before_the_last_step_is_accepted_and_does_not_undo_it()
    {
        var project = Project();
        var checkIn = AtSix(project);
        var visit = Visited(project, Today.AddDays(-30));
        Assert.Null(checkIn.TakeTo(project, visit, Officer, Now));
        Assert.Null(checkIn.SaveDraft(project, Answers with { LegalForm = LegalForm.HouseholdBusiness, LegalFormSince = Today.AddDays(-60) }, Officer, Now));
        Assert.Null(checkIn.Submit(project, visit, Officer, Now));
        Assert.Null(project.Become(LegalForm.Cooperative, Today.AddDays(-10), "HTX Bản Nà", Manager, Now));
        Assert.Null(checkIn.Accept(project, Manager, Now));
        Assert.Equal((LegalForm.Cooperative, 2), (project.LegalForm, project.LegalForms.Count));
    }

    [Fact]
    public void A_changed_legal_form_becomes_a_step_of_the_project()
    {
        var project = Project();
        var checkIn = Sent(project, Answers with { LegalForm = LegalForm.HouseholdBusiness, LegalFormSince = new DateOnly(2026, 3, 2), LegalName = " Hộ kinh doanh  Bản Nà" });
        Assert.Null(checkIn.Accept(project, Officer, Now));
        Assert.Equal((LegalForm.HouseholdBusiness, new DateOnly(2026, 3, 2), "Hộ kinh doanh Bản Nà"), project.LegalForms[^1] is var step ? (step.Form, step.Since, step.Name) : default);
        // The same form told again is no step; another one before the last step is asked about.
        var same = Sent(project, Answers with { LegalForm = LegalForm.HouseholdBusiness });
        Assert.Null(same.Accept(project, Officer, Now));
        Assert.Equal(2, project.LegalForms.Count);
        var earlier = Sent(project, Answers with { LegalForm = LegalForm.Cooperative, LegalFormSince = new DateOnly(2026, 1, 1) });
        Assert.Equal(ProjectRefusals.BeforeLastForm(new DateOnly(2026, 3, 2)), earlier.Accept(project, Officer, Now));
        Assert.Equal(CheckInStatus.Submitted, earlier.Status);
    }

    [Fact]
    public void Given_up_with_a_reason_and_taken_up_again()
    {
        var project = Project();
        var checkIn = AtSix(project);
        Assert.Equal(CheckInRefusals.CheckInNotGivenUp, checkIn.TakeUp(project, Manager, Now));
        Assert.Equal(ProjectRefusals.ReasonMissing, checkIn.GiveUp(project, " ", Manager, Now));
        Assert.Null(checkIn.GiveUp(project, "Chị đi làm xa, không gọi được", Manager, Now));
        Assert.Equal(CheckInRefusals.CheckInGivenUp, checkIn.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Null(checkIn.TakeUp(project, Manager, Now));
        Assert.Equal(CheckInStatus.Due, checkIn.Status);
        Assert.Null(checkIn.SaveDraft(project, Answers, project.PersonId, Now));
    }

    [Fact]
    public void In_a_closed_project_nothing_is_filled_or_read()
    {
        var project = Project();
        var (draft, sent) = (AtSix(project), Sent(project));
        Assert.Null(project.Close("Xong", Manager, Now));
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), draft.SaveDraft(project, Answers, project.PersonId, Now));
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), sent.Accept(project, Officer, Now));
    }

    [Fact]
    public void She_is_told_that_it_opens_and_that_it_is_late()
    {
        var project = Project(new DateOnly(2026, 6, 1));
        var checkIn = AtSix(project);
        checkIn.Remind(Now);
        checkIn.Remind(Now.AddDays(30));
        Assert.Equal([typeof(CheckInOpened), typeof(CheckInRanLate)], ((IRaiseEvents)checkIn).Events.Select(e => e.GetType()));
        var sent = Sent(Project());
        sent.Remind(Now.AddDays(300));
        Assert.False(sent.LateTold);
    }
}
