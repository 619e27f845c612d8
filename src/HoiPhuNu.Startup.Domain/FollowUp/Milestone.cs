using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A step promised: what, by when, by whom, how heavy; progress rolls up by weight.</summary>
public sealed class Milestone : AggregateRoot
{
    public const int TitleLength = 200;
    public const int NoteLength = 1000;
    public const int MaxWeight = 100;

    private Milestone()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>Who sees to it: the woman, or staff.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>1–100, against the other milestones of the project.</summary>
    public int Weight { get; private set; }

    /// <summary>0–100 percent.</summary>
    public int Progress { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string Note { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }

    public DateTime? RemovedAt { get; private set; }

    public bool IsLate(DateOnly today) => RemovedAt is null && DoneOn is null && DueOn < today;

    public static Refusal? WhyNot(MilestoneDetails details) =>
        string.IsNullOrWhiteSpace(details.Title) ? CheckInRefusals.MilestoneTitleMissing
        : details.Weight is < 1 or > MaxWeight ? CheckInRefusals.WeightOutOfRange
        : null;

    public static (Milestone? Milestone, Refusal? Refusal) Add(SupportedProject project, MilestoneDetails details, Guid byId, DateTime now, Guid? id = null)
    {
        if ((project.WhyCannotWork() ?? WhyNot(details)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new Milestone { Id = id ?? Guid.CreateVersion7(), ProjectId = project.Id, CreatedById = byId, CreatedAt = now };
        made.Take(details);
        made.Raise(new MilestoneAdded(made.Id, byId, now, project.Id, details.DueOn));
        return (made, null);
    }

    /// <summary>How far the whole project is: each milestone counts by its weight. Rounded down, so that 100 means all done; null: none promised.</summary>
    public static int? RollUp(IEnumerable<Milestone> milestones)
    {
        long weight = 0, done = 0;
        foreach (var milestone in milestones.Where(m => m.RemovedAt is null))
        {
            weight += milestone.Weight;
            done += (long)milestone.Weight * milestone.Progress;
        }

        return weight == 0 ? null : (int)(done / weight);
    }

    public Refusal? Change(MilestoneDetails details, Guid byId, DateTime now)
    {
        if ((WhyCannotChange() ?? WhyNot(details)) is { } refusal)
        {
            return refusal;
        }

        Take(details);
        Raise(new MilestoneChanged(Id, byId, now, ProjectId, details.DueOn));
        return null;
    }

    /// <param name="progress">Percent; 100 is done.</param>
    /// <param name="doneOn">With 100: the day, today when left out.</param>
    /// <param name="byId">Its owner, or staff.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Move(int progress, DateOnly? doneOn, Guid byId, DateTime now)
    {
        var today = VietnamTime.Today(now);
        var refusal = WhyCannotChange()
            ?? (progress is < 0 or > 100 ? CheckInRefusals.ProgressOutOfRange
            : doneOn > today ? CheckInRefusals.DoneInTheFuture
            : null);
        var done = progress == 100 ? doneOn ?? DoneOn ?? today : (DateOnly?)null;
        if (refusal is not null || (Progress, DoneOn) == (progress, done))
        {
            return refusal;
        }

        (Progress, DoneOn) = (progress, done);
        Raise(new MilestoneMoved(Id, byId, now, ProjectId, progress));
        return null;
    }

    public Refusal? Drop(Guid byId, DateTime now)
    {
        if (WhyCannotChange() is { } refusal)
        {
            return refusal;
        }

        RemovedAt = now;
        Raise(new MilestoneDropped(Id, byId, now, ProjectId));
        return null;
    }

    private Refusal? WhyCannotChange() => RemovedAt is null ? null : CheckInRefusals.MilestoneRemoved;

    private void Take(MilestoneDetails details)
    {
        Title = VietnameseText.Clean(details.Title);
        Note = VietnameseText.CleanLines(details.Note);
        (DueOn, OwnerId, Weight) = (details.DueOn, details.OwnerId, details.Weight);
    }
}
