using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Something about a project that somebody should look at, computed each day from its facts; one row per project, kind and subject.</summary>
public sealed class Warning : AggregateRoot
{
    public const int SubjectLength = 60;
    public const int ReasonLength = 1000;
    public const int MaxSnoozeDays = 180;

    private Warning()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public WarningKind Kind { get; private set; }

    /// <summary>What of the project: id of the check-in, tranche, milestone or pair.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The numbers and days its sentence is made of.</summary>
    public WarningFacts Facts { get; private set; } = new();

    public WarningStatus Status { get; private set; }

    /// <summary>Who sees to it; null: whoever looks after the project's unit.</summary>
    public Guid? OwnerId { get; private set; }

    public DateOnly RaisedOn { get; private set; }

    /// <summary>Last day on which the facts still held.</summary>
    public DateOnly SeenOn { get; private set; }

    public DateOnly? SnoozedUntil { get; private set; }

    /// <summary>The answer, or why it was put off.</summary>
    public string Answer { get; private set; } = "";

    public Guid? AnsweredById { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public Guid? ActionId { get; private set; }

    /// <summary>Somebody has to look at it.</summary>
    public bool IsOpen => Status == WarningStatus.Open;

    /// <param name="projectId">Whose.</param>
    /// <param name="found">Today.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static Warning RaiseFor(Guid projectId, WarningFinding found, DateTime now, Guid? id = null)
    {
        var today = VietnamTime.Today(now);
        var made = new Warning { Id = id ?? Guid.CreateVersion7(), ProjectId = projectId, Kind = found.Kind, Subject = found.Subject, Facts = found.Facts, OwnerId = found.OwnerId, Status = WarningStatus.Open, RaisedOn = today, SeenOn = today };
        made.Raise(new WarningRaised(made.Id, now, projectId, found.Kind));
        return made;
    }

    /// <summary>
    /// Found again. It comes back when it had cleared, when its day of rest is over, when the facts are no longer those that were answered,
    /// and when what was agreed is done and helped nothing.
    /// </summary>
    /// <param name="found">Of the same kind and subject.</param>
    /// <param name="actionDoneOn">The day the action made of it was done; null: not yet, or none.</param>
    /// <param name="now">UTC.</param>
    public void Keep(WarningFinding found, DateOnly? actionDoneOn, DateTime now)
    {
        var today = VietnamTime.Today(now);
        var returns = Status switch
        {
            WarningStatus.Cleared => true,
            WarningStatus.Answered => !Facts.SameAs(found.Facts),
            WarningStatus.Snoozed => SnoozedUntil <= today,
            WarningStatus.InAction => actionDoneOn < today,
            _ => false,
        };
        if (Facts != found.Facts)
        {
            Facts = found.Facts;
        }

        (OwnerId, SeenOn) = (found.OwnerId, today);
        if (returns)
        {
            Raise(new WarningReturned(Id, now, ProjectId, Kind, Status));
            RaisedOn = Status == WarningStatus.Cleared ? today : RaisedOn;
            (Status, SnoozedUntil, ActionId) = (WarningStatus.Open, null, null);
        }
    }

    /// <summary>The facts are gone; what was answered stays readable.</summary>
    public void Clear(DateTime now)
    {
        if (Status != WarningStatus.Cleared)
        {
            (Status, SnoozedUntil) = (WarningStatus.Cleared, null);
            Raise(new WarningCleared(Id, now, ProjectId, Kind));
        }
    }

    public Refusal? WhyCannotSettle() => Status switch
    {
        WarningStatus.Cleared => WarningRefusals.WarningGone,
        WarningStatus.Answered => WarningRefusals.WarningAnswered(VietnamTime.Today(AnsweredAt!.Value)),
        WarningStatus.InAction => WarningRefusals.WarningInAction,
        _ => null,
    };

    /// <summary>Closed while the facts stay the same.</summary>
    public Refusal? GiveAnswer(string? answer, Guid byId, DateTime now)
    {
        if ((WhyCannotSettle() ?? (string.IsNullOrWhiteSpace(answer) ? WarningRefusals.AnswerMissing : null)) is { } refusal)
        {
            return refusal;
        }

        (Status, SnoozedUntil) = (WarningStatus.Answered, null);
        Settle(answer!, byId, now);
        Raise(new WarningAnswered(Id, byId, now, ProjectId, Kind));
        return null;
    }

    /// <summary>Put off with a reason; on that day it is there again, if it still holds.</summary>
    public Refusal? Snooze(DateOnly until, string? reason, Guid byId, DateTime now)
    {
        var today = VietnamTime.Today(now);
        var refusal = WhyCannotSettle()
            ?? (until <= today || until > today.AddDays(MaxSnoozeDays) ? WarningRefusals.SnoozeOutOfRange(today.AddDays(1), today.AddDays(MaxSnoozeDays))
            : string.IsNullOrWhiteSpace(reason) ? ProjectRefusals.ReasonMissing
            : null);
        if (refusal is not null)
        {
            return refusal;
        }

        (Status, SnoozedUntil) = (WarningStatus.Snoozed, until);
        Settle(reason!, byId, now);
        Raise(new WarningSnoozed(Id, byId, now, ProjectId, Kind, until));
        return null;
    }

    /// <summary>Somebody will do something about it; it rests while that is open.</summary>
    /// <param name="actionId">Agreed in the same transaction.</param>
    /// <param name="text">What will be done.</param>
    /// <param name="byId">Who agreed it.</param>
    /// <param name="now">UTC.</param>
    public Refusal? TakeUp(Guid actionId, string text, Guid byId, DateTime now)
    {
        if (WhyCannotSettle() is { } refusal)
        {
            return refusal;
        }

        (Status, SnoozedUntil, ActionId) = (WarningStatus.InAction, null, actionId);
        Settle(text, byId, now);
        Raise(new WarningTakenUp(Id, byId, now, ProjectId, Kind, actionId));
        return null;
    }

    private void Settle(string words, Guid byId, DateTime now) => (Answer, AnsweredById, AnsweredAt) = (VietnameseText.CleanLines(words), byId, now);
}
