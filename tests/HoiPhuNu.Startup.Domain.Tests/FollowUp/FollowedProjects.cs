using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

/// <summary>A project supported since 20/11/2025, seen a year later.</summary>
internal static class FollowedProjects
{
    /// <summary>10:00 on Friday 20 November 2026 in Viet Nam.</summary>
    public static readonly DateTime Now = new(2026, 11, 20, 3, 0, 0, DateTimeKind.Utc);

    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly DateOnly FirstSupport = new(2025, 11, 20);

    public static readonly Guid Officer = Guid.CreateVersion7();

    public static readonly Guid Manager = Guid.CreateVersion7();

    public static SupportedProject Project(DateOnly? supported = null, bool closed = false)
    {
        var details = new ProjectDetails("Miến dong Bản Nà", "", "Chế biến", 1);
        var (project, _) = SupportedProject.Begin(ProjectOrigin.Outside, Guid.CreateVersion7(), Guid.CreateVersion7(), new ProjectSource(null, null, "", 2025), details, "DA25-7F3K-92", Manager, Now.AddYears(-1));
        project!.SupportedSince(supported ?? FirstSupport);
        if (closed)
        {
            Assert.Null(project.Close("Chị chuyển đi nơi khác", Manager, Now));
        }

        return project;
    }

    public static List<CheckIn> Plan(SupportedProject project) => [.. CheckInPlan.For(project, [], new FollowUpSettings()).Add];

    /// <summary>The one at six months, due 20/5/2026.</summary>
    public static CheckIn AtSix(SupportedProject project) => Plan(project).Single(c => c.Month == 6);

    public static CheckInAnswers Answers => new() { State = BusinessState.Working, Revenue = 12_000_000, Profit = -500_000, Workers = 5, WomenWorkers = 4, MinorityWorkers = 0 };

    /// <summary>Sent by the woman herself.</summary>
    public static CheckIn Sent(SupportedProject project, CheckInAnswers? answers = null)
    {
        var checkIn = AtSix(project);
        Assert.Null(checkIn.SaveDraft(project, answers ?? Answers, project.PersonId, Now));
        Assert.Null(checkIn.Submit(project, null, project.PersonId, Now));
        return checkIn;
    }

    public static Visit Visited(SupportedProject project, DateOnly on) => Visit.Note(project, new VisitDetails(on, "Xưởng", "Chị Nhẫn", "Đang làm"), Officer, Now).Visit!;
}
