using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

public sealed class SensitiveFactsTests
{
    private static readonly DateTime Now = FollowedProjects.Now;
    private static readonly Guid Project = Guid.CreateVersion7();
    private static readonly SensitiveAnswers Told = new("05", HouseholdClass.NearPoor, 2025, false);

    [Fact]
    public void Without_her_consent_nothing_is_kept()
    {
        var (facts, refusal) = SensitiveFacts.Keep(Project, Told, consents: false, FollowedProjects.Manager, Now);
        Assert.Null(facts);
        Assert.Equal(ProjectRefusals.ConsentMissing, refusal);
    }

    [Fact]
    public void Each_answer_may_be_left_out_but_not_all()
    {
        Assert.Equal(ProjectRefusals.NothingTold, Why(new SensitiveAnswers("", null, null, null)));
        Assert.Null(Why(new SensitiveAnswers("54", null, null, null)));
        Assert.Null(Why(new SensitiveAnswers("", HouseholdClass.Poor, 2026, null)));
        Assert.Null(Why(new SensitiveAnswers("", null, null, false)));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Equal(ProjectRefusals.EthnicityUnknown, Why(Told with { Ethnicity = "55" }));
        Assert.Equal(ProjectRefusals.EthnicityUnknown, Why(Told with { Ethnicity = "xx" }));
        Assert.Equal(ProjectRefusals.ClassAndYear, Why(Told with { ClassYear = null }));
        Assert.Equal(ProjectRefusals.ClassAndYear, Why(Told with { HouseholdClass = null }));
        var range = ProjectRefusals.ClassYearOutOfRange(SensitiveFacts.FirstYear, 2026);
        Assert.Equal(range, Why(Told with { ClassYear = SensitiveFacts.FirstYear - 1 }));
        Assert.Equal(range, Why(Told with { ClassYear = 2027 }));
        Assert.Null(Why(Told with { ClassYear = SensitiveFacts.FirstYear }));
    }

    [Fact]
    public void A_change_asks_for_consent_anew_and_the_event_tells_nothing_of_it()
    {
        var facts = SensitiveFacts.Keep(Project, Told, true, FollowedProjects.Manager, Now).Facts!;
        Assert.Equal(Told, facts.Answers);
        Assert.Equal(ProjectRefusals.ConsentMissing, facts.Change(Told with { HasDisability = true }, false, FollowedProjects.Manager, Now));
        Assert.Equal(Told, facts.Answers);
        Assert.Null(facts.Change(Told with { HasDisability = true }, true, FollowedProjects.Officer, Now.AddDays(1)));
        Assert.Equal((true, FollowedProjects.Officer, Now.AddDays(1)), (facts.HasDisability!.Value, facts.TypedById, facts.ConsentedAt));
        Assert.Equal([(Project, FollowedProjects.Manager), (Project, FollowedProjects.Officer)], ((IRaiseEvents)facts).Events.Cast<SensitiveFactsTyped>().Select(e => (e.ProjectId, e.ById!.Value)));
        Assert.Equal(["ProjectId", "ById"], typeof(SensitiveFactsTyped).GetProperties(System.Reflection.BindingFlags.DeclaredOnly | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(p => p.CanWrite).Select(p => p.Name));
        Assert.Equal("FollowUp.SensitiveChangedMeanwhile", ProjectRefusals.SensitiveChangedMeanwhile.Code);
    }

    [Fact]
    public void Opening_needs_a_reason_which_stays_with_who_and_when()
    {
        Assert.Equal(ProjectRefusals.ReasonMissing, SensitiveAccess.Open(Project, "  ", FollowedProjects.Manager, Now).Refusal);
        var access = SensitiveAccess.Open(Project, " Báo cáo  quý ", FollowedProjects.Manager, Now).Access!;
        Assert.Equal((Project, FollowedProjects.Manager, Now, "Báo cáo quý"), (access.ProjectId, access.ById, access.At, access.Reason));
        var opened = Assert.IsType<SensitiveFactsOpened>(Assert.Single(((IRaiseEvents)access).Events));
        Assert.Equal((Project, (Guid?)FollowedProjects.Manager), (opened.ProjectId, opened.ById));
    }

    private static Refusal? Why(SensitiveAnswers answers) => SensitiveFacts.WhyCannotKeep(answers, true, FollowedProjects.Today);
}
