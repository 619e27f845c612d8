using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>An officer went there: when, whom she met, what she found, what was agreed.</summary>
public sealed class Visit : AggregateRoot
{
    public const int PlaceLength = 200;
    public const int MetLength = 200;
    public const int FindingsLength = 4000;

    private Visit()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public string Place { get; private set; } = "";

    public string Met { get; private set; } = "";

    public string Findings { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public static Refusal? WhyNot(SupportedProject project, VisitDetails details, DateOnly today) =>
        details.On > today ? CheckInRefusals.VisitInTheFuture
        : details.On < Beginning(project) ? CheckInRefusals.VisitBeforeProject(Beginning(project))
        : string.IsNullOrWhiteSpace(details.Place) ? CheckInRefusals.PlaceMissing
        : string.IsNullOrWhiteSpace(details.Findings) ? CheckInRefusals.FindingsMissing
        : null;

    /// <param name="project">Open.</param>
    /// <param name="details">As typed.</param>
    /// <param name="byId">The officer who went.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static (Visit? Visit, Refusal? Refusal) Note(SupportedProject project, VisitDetails details, Guid byId, DateTime now, Guid? id = null)
    {
        if ((project.WhyCannotWork() ?? WhyNot(project, details, VietnamTime.Today(now))) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new Visit { Id = id ?? Guid.CreateVersion7(), ProjectId = project.Id, ById = byId, CreatedAt = now };
        made.Take(details);
        made.Raise(new VisitNoted(made.Id, byId, now, project.Id, details.On));
        return (made, null);
    }

    public Refusal? WhyCannotChange(Guid byId) => byId == ById ? null : CheckInRefusals.NotYourVisit;

    public Refusal? Change(SupportedProject project, VisitDetails details, Guid byId, DateTime now)
    {
        if ((WhyCannotChange(byId) ?? project.WhyCannotWork() ?? WhyNot(project, details, VietnamTime.Today(now))) is { } refusal)
        {
            return refusal;
        }

        Take(details);
        Raise(new VisitChanged(Id, byId, now, ProjectId));
        return null;
    }

    /// <summary>The first support, or where that was decided later or is not written down yet, the day the project was.</summary>
    private static DateOnly Beginning(SupportedProject project) =>
        project.FirstSupportedOn is { } first && first < VietnamTime.Today(project.CreatedAt) ? first : VietnamTime.Today(project.CreatedAt);

    private void Take(VisitDetails details)
    {
        On = details.On;
        (Place, Met) = (VietnameseText.Clean(details.Place), VietnameseText.Clean(details.Met));
        Findings = VietnameseText.CleanLines(details.Findings);
    }
}
