using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using static HoiPhuNu.Startup.Domain.Tests.FollowUp.FollowedProjects;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public class VisitTests
{
    private static readonly VisitDetails Details = new(Today, "Xưởng miến", "Chị Nhẫn", "Hai máy chạy");

    [Fact]
    public void A_visit_is_noted_after_it_was_made()
    {
        var project = Project();
        Assert.Equal(CheckInRefusals.VisitInTheFuture, Visit.Note(project, Details with { On = Today.AddDays(1) }, Officer, Now).Refusal);
        Assert.Equal(CheckInRefusals.PlaceMissing, Visit.Note(project, Details with { Place = " " }, Officer, Now).Refusal);
        Assert.Equal(CheckInRefusals.FindingsMissing, Visit.Note(project, Details with { Findings = "" }, Officer, Now).Refusal);
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), Visit.Note(Project(closed: true), Details, Officer, Now).Refusal);
        Assert.Null(Visit.Note(project, Details, Officer, Now).Refusal);
    }

    [Fact]
    public void Nobody_visited_a_project_before_it_began()
    {
        var project = Project();
        var before = CheckInRefusals.VisitBeforeProject(FirstSupport);
        Assert.Equal(before, Visit.Note(project, Details with { On = FirstSupport.AddDays(-1) }, Officer, Now).Refusal);
        var visit = Visit.Note(project, Details with { On = FirstSupport }, Officer, Now).Visit!;
        Assert.Equal(before, visit.Change(project, Details with { On = new(2020, 1, 1) }, Officer, Now));

        // Written down later than it was supported, or before.
        Assert.Null(Visit.Note(Project(FirstSupport.AddYears(-1)), Details with { On = FirstSupport.AddYears(-1) }, Officer, Now).Refusal);
        Assert.Null(Visit.Note(Project(FirstSupport.AddMonths(2)), Details with { On = FirstSupport }, Officer, Now).Refusal);
    }

    [Fact]
    public void Only_who_went_changes_what_she_found()
    {
        var project = Project();
        var visit = Visit.Note(project, Details, Officer, Now).Visit!;
        Assert.Equal(CheckInRefusals.NotYourVisit, visit.Change(project, Details with { Findings = "Khác" }, Manager, Now));
        Assert.Equal(CheckInRefusals.FindingsMissing, visit.Change(project, Details with { Findings = "" }, Officer, Now));
        Assert.Null(visit.Change(project, Details with { Findings = "Ba máy chạy" }, Officer, Now));
        Assert.Equal("Ba máy chạy", visit.Findings);
        Assert.Null(project.Close("Xong", Manager, Now));
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), visit.Change(project, Details, Officer, Now));
    }

    [Fact]
    public void An_action_has_words_and_a_day_to_come()
    {
        var project = Project();
        Assert.Equal(CheckInRefusals.ActionTextMissing, Agree(project, " ", Today).Refusal);
        Assert.Equal(CheckInRefusals.ActionDueInThePast, Agree(project, "Đăng ký nhãn hiệu", Today.AddDays(-1)).Refusal);
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), Agree(Project(closed: true), "Đăng ký nhãn hiệu", Today).Refusal);
        var action = Agree(project, "Đăng ký nhãn hiệu", null).Action!;
        action.Finish(Officer, Now);
        action.Finish(Manager, Now.AddHours(1));
        Assert.Equal((Now, Officer), (action.DoneAt, action.DoneById));
        action.Reopen(Manager, Now.AddHours(2));
        Assert.Null(action.DoneAt);
        Assert.Equal([typeof(ActionAgreed), typeof(AgreedActionDone), typeof(AgreedActionReopened)], ((IRaiseEvents)action).Events.Select(e => e.GetType()));
    }

    private static (AgreedAction? Action, Refusal? Refusal) Agree(SupportedProject project, string text, DateOnly? due) =>
        AgreedAction.Agree(project, ActionSource.Visit, Guid.CreateVersion7(), text, project.PersonId, due, Officer, Now);
}
