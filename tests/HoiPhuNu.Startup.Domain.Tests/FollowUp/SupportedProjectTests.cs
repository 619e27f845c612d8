using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public sealed class SupportedProjectTests
{
    private static readonly DateTime Now = FollowedProjects.Now;
    private static readonly DateOnly Today = FollowedProjects.Today;
    private static readonly ProjectDetails Details = new(" Miến dong  Bản Nà ", "Sấy lạnh.", "Chế biến", 1, LegalForm.HouseholdBusiness, new DateOnly(2024, 5, 1), "Hộ Nà", 120_000_000, 4, 3);

    [Fact]
    public void It_begins_with_its_first_legal_form_and_says_so()
    {
        var entry = Guid.CreateVersion7();
        var (project, refusal) = SupportedProject.Begin(ProjectOrigin.Award, Guid.CreateVersion7(), Guid.CreateVersion7(), new ProjectSource(entry, Guid.CreateVersion7(), "Giải Nhất", 2026), Details, "DA26-7F3K-92", FollowedProjects.Manager, Now);
        Assert.Null(refusal);
        Assert.Equal(("Miến dong Bản Nà", "mien dong ban na", LegalForm.HouseholdBusiness, "Giải Nhất", 2026, (Guid?)entry), (project!.Title, project.TitleFolded, project.LegalForm, project.AwardName, project.Year, project.EntryId));
        var step = Assert.Single(project.LegalForms);
        Assert.Equal((LegalForm.HouseholdBusiness, new DateOnly(2024, 5, 1), "Hộ Nà"), (step.Form, step.Since!.Value, step.Name));
        Assert.Equal(ProjectOrigin.Award, Assert.IsType<ProjectBegun>(Assert.Single(((IRaiseEvents)project).Events)).Origin);
        Assert.Null(project.FirstSupportedOn);
    }

    [Fact]
    public void What_cannot_be_is_refused_at_the_beginning_and_later()
    {
        foreach (var (details, refusal) in new[]
        {
            (Details with { Title = " " }, ProjectRefusals.TitleMissing),
            (Details with { RevenueBefore = -1 }, ProjectRefusals.NegativeFigure),
            (Details with { RevenueBefore = Money.Max + 1 }, ProjectRefusals.NegativeFigure),
            (Details with { WorkersBefore = -1, WomenWorkersBefore = null }, ProjectRefusals.NegativeFigure),
            (Details with { WomenWorkersBefore = -1 }, ProjectRefusals.NegativeFigure),
            (Details with { WorkersBefore = 3, WomenWorkersBefore = 4 }, ProjectRefusals.MoreWomenThanWorkers),
            (Details with { LegalFormSince = Today.AddDays(1) }, ProjectRefusals.DayInTheFuture),
        })
        {
            var (project, why) = SupportedProject.Begin(ProjectOrigin.Outside, Guid.CreateVersion7(), Guid.CreateVersion7(), new ProjectSource(null, null, "", 2026), details, "DA26-7F3K-92", FollowedProjects.Manager, Now);
            Assert.Null(project);
            Assert.Equal(refusal, why);
            Assert.Equal(refusal, FollowedProjects.Project().Change(details, FollowedProjects.Manager, Now));
        }
    }

    [Fact]
    public void What_is_not_known_is_not_zero()
    {
        var project = FollowedProjects.Project();
        Assert.Null(project.Change(Details with { RevenueBefore = null, WorkersBefore = null, WomenWorkersBefore = 2 }, FollowedProjects.Manager, Now));
        Assert.Null(project.RevenueBefore);
        Assert.Null(project.WorkersBefore);
        Assert.Equal(2, project.WomenWorkersBefore);
        Assert.Null(project.Change(Details with { RevenueBefore = 0, WorkersBefore = 0, WomenWorkersBefore = 0 }, FollowedProjects.Manager, Now));
        Assert.Equal((0L, 0), (project.RevenueBefore!.Value, project.WorkersBefore!.Value));
    }

    [Fact]
    public void Forms_follow_each_other_by_day_and_growing_back_is_allowed()
    {
        var project = FollowedProjects.Project();
        Assert.Equal(ProjectRefusals.SameLegalForm, project.Become(LegalForm.Idea, Today, "", FollowedProjects.Manager, Now));
        Assert.Equal(ProjectRefusals.DayInTheFuture, project.Become(LegalForm.Cooperative, Today.AddDays(1), "", FollowedProjects.Manager, Now));
        Assert.Null(project.Become(LegalForm.Cooperative, Today.AddDays(-10), "HTX Nà", FollowedProjects.Manager, Now));
        Assert.Equal(ProjectRefusals.BeforeLastForm(Today.AddDays(-10)), project.Become(LegalForm.Enterprise, Today.AddDays(-11), "", FollowedProjects.Manager, Now));
        Assert.Null(project.Become(LegalForm.HouseholdBusiness, Today.AddDays(-10), "", FollowedProjects.Manager, Now));
        Assert.Equal([LegalForm.Idea, LegalForm.Cooperative, LegalForm.HouseholdBusiness], project.LegalForms.Select(f => f.Form));
        Assert.Equal(LegalForm.HouseholdBusiness, project.LegalForm);
    }

    [Fact]
    public void It_goes_with_the_woman_or_her_unit_and_the_trail_tells_from_where_to_where()
    {
        var project = FollowedProjects.Project();
        var (from, to) = (project.UnitId, Guid.CreateVersion7());
        Assert.Null(project.MoveTo(from, FollowedProjects.Manager, Now));
        Assert.Empty(((IRaiseEvents)project).Events.OfType<ProjectMoved>());
        Assert.Null(project.MoveTo(to, FollowedProjects.Manager, Now));
        Assert.Equal((from, to), Assert.Single(((IRaiseEvents)project).Events.OfType<ProjectMoved>()) is var moved ? (moved.FromUnitId, moved.ToUnitId) : default);
        var closed = FollowedProjects.Project(closed: true);
        Assert.Equal(ProjectRefusals.ProjectClosed(Today), closed.MoveTo(to, FollowedProjects.Manager, Now));
        Assert.NotEqual(to, closed.UnitId);
        var first = closed.UnitId;
        closed.GoWith(to, FollowedProjects.Manager, Now);
        closed.GoWith(to, FollowedProjects.Manager, Now);
        Assert.Equal((to, first, Now), (closed.UnitId, closed.FirstUnitId, closed.ClosedAt));
        Assert.Single(((IRaiseEvents)closed).Events.OfType<ProjectMoved>());
    }

    [Fact]
    public void Reports_count_it_where_it_was_first_supported_however_often_it_moves()
    {
        var project = FollowedProjects.Project();
        project.SupportedSince(null);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Null(project.MoveTo(first, FollowedProjects.Manager, Now));
        Assert.Null(project.FirstUnitId); // nothing was counted yet where it lay before
        project.SupportedSince(Today.AddDays(-5));
        Assert.Null(project.MoveTo(second, FollowedProjects.Manager, Now));
        Assert.Equal((first, second), (project.FirstUnitId, project.UnitId));
        Assert.Null(project.MoveTo(Guid.CreateVersion7(), FollowedProjects.Manager, Now));
        Assert.Equal(first, project.FirstUnitId);
    }

    [Fact]
    public void Closing_needs_a_reason_and_stops_everything_until_it_is_reopened()
    {
        var project = FollowedProjects.Project();
        Assert.Equal(ProjectRefusals.ReasonMissing, project.Close(" ", FollowedProjects.Manager, Now));
        Assert.Equal(ProjectRefusals.ProjectOpen, project.Reopen(FollowedProjects.Manager, Now));
        Assert.Null(project.Close("Đủ 24 tháng", FollowedProjects.Manager, Now));
        var closed = ProjectRefusals.ProjectClosed(Today);
        Assert.Equal(closed, project.Close("Lần nữa", FollowedProjects.Manager, Now));
        Assert.Equal(closed, project.Change(Details, FollowedProjects.Manager, Now));
        Assert.Equal(closed, project.Become(LegalForm.Cooperative, Today, "", FollowedProjects.Manager, Now));
        Assert.Null(project.Reopen(FollowedProjects.Manager, Now));
        Assert.Equal("", project.CloseReason);
        Assert.Null(project.WhyCannotWork());
    }

    [Fact]
    public void One_idea_is_begun_once_unless_it_is_said_to_be_another()
    {
        string[] open = ["rượu men lá", FollowedProjects.Project().TitleFolded];
        Assert.Equal(ProjectRefusals.SameIdea, SupportedProject.WhyCannotBeginBeside(Details with { Title = "MIẾN DONG Bản Nà" }, open, isAnother: false));
        Assert.Null(SupportedProject.WhyCannotBeginBeside(Details with { Title = "Miến dong Bản Nà" }, open, isAnother: true));
        Assert.Null(SupportedProject.WhyCannotBeginBeside(Details with { Title = "Miến dong Bản Nà 2" }, open, isAnother: false));
    }

    [Fact]
    public void One_entry_carries_one_project()
    {
        // Asked by the use case inside its transaction, and by the unique index.
        Assert.Equal("FollowUp.EntryTaken", ProjectRefusals.EntryTaken.Code);
        Assert.Equal("FollowUp.WomanNotOfYourUnit", ProjectRefusals.WomanNotOfYourUnit.Code);
    }
}
