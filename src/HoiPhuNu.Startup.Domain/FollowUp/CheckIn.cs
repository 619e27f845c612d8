using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How the business is, so many months after the first support. What is typed is a draft; sending freezes a version; the accepted one counts.</summary>
public sealed class CheckIn : AggregateRoot
{
    public const int QuestionLength = 1000;

    private readonly List<CheckInVersion> _versions = [];

    private CheckIn()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    /// <summary>3, 6, 12, 24 …; 0: one between.</summary>
    public int Month { get; private set; }

    /// <summary>First day of the period it speaks of.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the period it speaks of. Sent before that day, the period ends with the sending: nothing is said about days to come.</summary>
    public DateOnly To { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>First day on which it may be filled.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>First day on which it is overdue unless something was sent.</summary>
    public DateOnly LateFrom { get; private set; }

    public CheckInStatus Status { get; private set; }

    public CheckInAnswers Draft { get; private set; } = new();

    public DateTime? DraftSavedAt { get; private set; }

    public Guid? DraftSavedById { get; private set; }

    /// <summary>Everybody who put a word into it, whoever changed it afterwards: none of them reads it.</summary>
    public IReadOnlyList<Guid> FilledByIds { get; private set; } = [];

    /// <summary>The visit on which an officer filled it.</summary>
    public Guid? VisitId { get; private set; }

    public IReadOnlyList<CheckInVersion> Versions => _versions;

    /// <summary>Number of the last version sent; 0: none.</summary>
    public int SubmittedVersion { get; private set; }

    /// <summary>What it was last returned with, or why it was given up.</summary>
    public string Question { get; private set; } = "";

    public Guid? ReadById { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public DateTime? RemindedAt { get; private set; }

    /// <summary>She and her officer were told that it is late.</summary>
    public bool LateTold { get; private set; }

    // As accepted, for figures: null while not accepted, and where an answer was left out. Missing is not zero.

    /// <summary>
    /// The day on which it was seen so: the visit, or the day it was sent. Figures at a date look at it. A correction of what had been
    /// accepted speaks of that same day: nobody has looked again.
    /// </summary>
    public DateOnly? SeenOn { get; private set; }

    /// <summary>The last day it was reopened for correction: from then on it counts as it was corrected, before that as the version taken back says. Null: never.</summary>
    public DateOnly? CorrectedOn { get; private set; }

    public BusinessState? State { get; private set; }

    public long? Revenue { get; private set; }

    public long? Profit { get; private set; }

    public int? Workers { get; private set; }

    public int? WomenWorkers { get; private set; }

    public int? MinorityWorkers { get; private set; }

    public int? PoorWorkers { get; private set; }

    public LegalForm? LegalForm { get; private set; }

    /// <summary>3–5 stars; 0: none.</summary>
    public int? OcopStars { get; private set; }

    public long? MoneyUsed { get; private set; }

    /// <summary>Nothing was typed, nothing came of it: the plan may still move it or take it away.</summary>
    public bool IsUntouched => Status == CheckInStatus.Due && DraftSavedAt is null && SubmittedVersion == 0;

    /// <summary>Its period is told, or will be: something was typed or sent, or staff asked for just this period.</summary>
    private bool IsBegun => Status != CheckInStatus.Missed && (DraftSavedAt is not null || SubmittedVersion > 0 || Month == 0);

    /// <summary>Somebody still has to fill it or to correct it.</summary>
    public bool IsOpen => Status is CheckInStatus.Due or CheckInStatus.Draft or CheckInStatus.Returned;

    /// <summary>The version that was sent last.</summary>
    public CheckInVersion? Last => _versions.MaxBy(v => v.Number);

    internal static CheckIn Planned(Guid projectId, int month, DateOnly from, DateOnly dueOn, FollowUpSettings settings)
    {
        var made = new CheckIn { ProjectId = projectId, Month = month, Status = CheckInStatus.Due };
        made.Plan(from, dueOn, settings);
        return made;
    }

    /// <summary>One between the planned ones: a visit, a question of the province.</summary>
    /// <param name="project">Open.</param>
    /// <param name="there">All check-ins of the project: what one of them tells is not told twice.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="to">Last day, today at the latest.</param>
    /// <param name="byId">Who asks for it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static (CheckIn? CheckIn, Refusal? Refusal) Between(SupportedProject project, IReadOnlyCollection<CheckIn> there, DateOnly from, DateOnly to, Guid byId, DateTime now, Guid? id = null)
    {
        if ((project.WhyCannotWork() ?? WhyNotPeriod(from, to, VietnamTime.Today(now)) ?? WhyNotBeside(there, from, to)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new CheckIn { Id = id ?? Guid.CreateVersion7(), ProjectId = project.Id, From = from, To = to, DueOn = to, OpensOn = to, LateFrom = VietnamTime.Today(now).AddDays(new FollowUpSettings().GraceDays), Status = CheckInStatus.Due, RemindedAt = now };
        made.Raise(new CheckInAdded(made.Id, byId, now, project.Id));
        return (made, null);
    }

    public static Refusal? WhyNotPeriod(DateOnly from, DateOnly to, DateOnly today) =>
        to > today ? CheckInRefusals.PeriodInTheFuture
        : from > to ? CheckInRefusals.PeriodBackwards
        : null;

    /// <summary>A day told by two check-ins would count its revenue and its money twice.</summary>
    private static Refusal? WhyNotBeside(IReadOnlyCollection<CheckIn> there, DateOnly from, DateOnly to) =>
        there.Any(c => c.Month == 0 && c.DueOn == to) ? CheckInRefusals.CheckInThere
        : there.FirstOrDefault(c => c.IsBegun && c.From <= to && from <= c.To) is { } other ? CheckInRefusals.PeriodTold(other.From, other.To)
        : null;

    /// <param name="project">Whose check-in it is.</param>
    /// <param name="today">Vietnam time.</param>
    public Refusal? WhyCannotFill(SupportedProject project, DateOnly today) =>
        project.WhyCannotWork()
        ?? Status switch
        {
            CheckInStatus.Submitted => CheckInRefusals.WaitsToBeRead(Last?.SentAt ?? DraftSavedAt ?? DateTime.UnixEpoch),
            CheckInStatus.Accepted => CheckInRefusals.AlreadyAccepted(VietnamTime.Today(ReadAt!.Value)),
            CheckInStatus.Missed => CheckInRefusals.CheckInGivenUp,
            _ => today < OpensOn ? CheckInRefusals.NotOpenYet(OpensOn) : null,
        };

    /// <summary>Keeps what is typed so far; what is left out stays left out, but a figure that cannot be is refused.</summary>
    public Refusal? SaveDraft(SupportedProject project, CheckInAnswers answers, Guid byId, DateTime now)
    {
        if ((WhyCannotFill(project, VietnamTime.Today(now)) ?? answers.WhyNot(VietnamTime.Today(now))) is { } refusal)
        {
            return refusal;
        }

        var cleaned = answers.Cleaned();
        if (Status == CheckInStatus.Due)
        {
            Status = CheckInStatus.Draft;
        }

        if (cleaned != Draft || DraftSavedAt is null)
        {
            (Draft, DraftSavedAt, DraftSavedById) = (cleaned, now, byId);
            Fill(byId);
        }

        return null;
    }

    /// <summary>An officer fills it on a visit: it was then seen so on the day of the visit.</summary>
    public Refusal? TakeTo(SupportedProject project, Visit visit, Guid byId, DateTime now)
    {
        if ((WhyCannotFill(project, VietnamTime.Today(now)) ?? WhyNotOn(visit)) is { } refusal)
        {
            return refusal;
        }

        if (VisitId != visit.Id)
        {
            VisitId = visit.Id;
            Raise(new CheckInTakenToVisit(Id, byId, now, ProjectId, visit.On));
        }

        return null;
    }

    public Refusal? WhyCannotSubmit(SupportedProject project, DateOnly today) =>
        WhyCannotFill(project, today) ?? Draft.WhyNot(today) ?? (Draft.State is null ? CheckInRefusals.StateMissing : null);

    /// <param name="project">Whose check-in it is.</param>
    /// <param name="visit">The one of <see cref="VisitId"/>, when an officer sends it.</param>
    /// <param name="byId">The woman, or an officer for her.</param>
    /// <param name="now">UTC.</param>
    /// <param name="reply">Where it came back with a question: the answer in words. What nothing was changed in needs one.</param>
    public Refusal? Submit(SupportedProject project, Visit? visit, Guid byId, DateTime now, string reply = "")
    {
        var today = VietnamTime.Today(now);
        var onBehalf = byId != project.PersonId;
        // The day of the visit may have been put right since the check-in was taken along.
        if ((WhyCannotSubmit(project, today) ?? (onBehalf && visit is not null ? WhyNotOn(visit) : null)) is { } refusal)
        {
            return refusal;
        }

        var said = Status == CheckInStatus.Returned && !string.IsNullOrWhiteSpace(reply) ? VietnameseText.CleanLines(reply) : "";
        if (Status == CheckInStatus.Returned && said.Length == 0 && Draft == Last!.Answers with { Reply = "" })
        {
            return CheckInRefusals.ReplyMissing;
        }

        To = To > today ? today : To;
        SubmittedVersion++;
        _versions.Add(new CheckInVersion(Id, SubmittedVersion, Draft with { Reply = said }, now, byId, onBehalf, SeenBefore ?? (onBehalf && visit is not null ? visit.On : today)));
        Status = CheckInStatus.Submitted;
        Fill(byId);
        Raise(new CheckInSent(Id, byId, now, ProjectId, SubmittedVersion, onBehalf));
        return null;
    }

    /// <summary>Nobody reads what she filled herself, be it one word only.</summary>
    public Refusal? WhyCannotRead(SupportedProject project, Guid byId) =>
        Status != CheckInStatus.Submitted ? CheckInRefusals.NothingToRead
        : IsFilledBy(project, byId) ? CheckInRefusals.FilledByYou
        : project.WhyCannotWork();

    public Refusal? Return(SupportedProject project, string question, Guid byId, DateTime now)
    {
        if (WhyCannotRead(project, byId) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(question))
        {
            return CheckInRefusals.QuestionMissing;
        }

        Question = VietnameseText.CleanLines(question);
        Last!.ReturnedWith(Question, now);
        // What is corrected was not seen on the visit of the first version.
        (Status, ReadById, ReadAt, VisitId) = (CheckInStatus.Returned, byId, now, null);
        Raise(new CheckInReturned(Id, byId, now, ProjectId, SubmittedVersion));
        return null;
    }

    public Refusal? WhyCannotAccept(SupportedProject project, Guid byId, DateOnly today) =>
        WhyCannotRead(project, byId) ?? (NewForm(project) is var (form, since) ? project.WhyCannotBecome(form, since, today) : null);

    /// <summary>From now on its figures count, and a changed legal form becomes a step of the project. Money used is spread by the caller.</summary>
    public Refusal? Accept(SupportedProject project, Guid byId, DateTime now)
    {
        if (WhyCannotAccept(project, byId, VietnamTime.Today(now)) is { } refusal)
        {
            return refusal;
        }

        var last = Last!;
        var answers = last.Answers;
        if (NewForm(project) is var (form, since))
        {
            project.Become(form, since, answers.LegalName, byId, now, Id);
        }

        (Status, ReadById, ReadAt, SeenOn, Question) = (CheckInStatus.Accepted, byId, now, last.SeenOn, "");
        (State, Revenue, Profit, MoneyUsed) = (answers.State, answers.Revenue, answers.Profit, answers.MoneyUsed);
        (Workers, WomenWorkers, MinorityWorkers, PoorWorkers) = (answers.Workers, answers.WomenWorkers, answers.MinorityWorkers, answers.PoorWorkers);
        (LegalForm, OcopStars) = (answers.LegalForm, answers.OcopStars);
        Raise(new CheckInAccepted(Id, byId, now, ProjectId, SubmittedVersion));
        return null;
    }

    /// <param name="project">Whose check-in it is, with its legal forms.</param>
    /// <param name="byId">Somebody in charge of support: the caller's named query says so.</param>
    public Refusal? WhyCannotReopen(SupportedProject project, Guid byId) =>
        Status != CheckInStatus.Accepted ? CheckInRefusals.CheckInNotAccepted
        : IsFilledBy(project, byId) ? CheckInRefusals.FilledByYou
        : project.WhyCannotWork();

    /// <summary>
    /// It was accepted though something in it is wrong: from today on its figures count no more and the step it made of the legal form is
    /// gone; figures of earlier days still say what was known then. All versions stay; corrected and sent again it is read again. Money it
    /// noted is taken back by the caller.
    /// </summary>
    public Refusal? Reopen(SupportedProject project, string reason, Guid byId, DateTime now)
    {
        if (WhyCannotReopen(project, byId) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return ProjectRefusals.ReasonMissing;
        }

        project.ForgetCheckIn(Id);
        Question = VietnameseText.CleanLines(reason);
        Last!.TakenBackWith(Question, now);
        (Status, ReadById, ReadAt, VisitId, SeenOn, CorrectedOn) = (CheckInStatus.Returned, byId, now, null, null, VietnamTime.Today(now));
        (State, Revenue, Profit, MoneyUsed, LegalForm, OcopStars) = (null, null, null, null, null, null);
        (Workers, WomenWorkers, MinorityWorkers, PoorWorkers) = (null, null, null, null);
        Raise(new CheckInReopened(Id, byId, now, ProjectId, SubmittedVersion));
        return null;
    }

    /// <summary>Nobody could be reached: the figures count it as not seen.</summary>
    public Refusal? GiveUp(SupportedProject project, string reason, Guid byId, DateTime now)
    {
        if (WhyCannotFill(project, VietnamTime.Today(now)) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return ProjectRefusals.ReasonMissing;
        }

        (Status, Question, ReadById, ReadAt) = (CheckInStatus.Missed, VietnameseText.CleanLines(reason), byId, now);
        Raise(new CheckInGivenUp(Id, byId, now, ProjectId));
        return null;
    }

    /// <summary>She was reached after all.</summary>
    public Refusal? TakeUp(SupportedProject project, Guid byId, DateTime now)
    {
        if (project.WhyCannotWork() is { } refusal)
        {
            return refusal;
        }

        if (Status != CheckInStatus.Missed)
        {
            return CheckInRefusals.CheckInNotGivenUp;
        }

        // Only one that came back with a question is given up after something was sent: the question still stands.
        (Status, Question) = SubmittedVersion > 0 ? (CheckInStatus.Returned, Last!.Question) : (DraftSavedAt is null ? CheckInStatus.Due : CheckInStatus.Draft, "");
        (ReadById, ReadAt) = SubmittedVersion > 0 ? (byId, now) : (ReadById, ReadAt);
        Raise(new CheckInTakenUp(Id, byId, now, ProjectId));
        return null;
    }

    /// <summary>The woman is told once when it opens, and once more, with her officer, when it is late.</summary>
    public void Remind(DateTime now)
    {
        (RemindedAt, LateTold) = (now, VietnamTime.Today(now) >= LateFrom && SubmittedVersion == 0);
        Raise(LateTold ? new CheckInRanLate(Id, now, ProjectId) : new CheckInOpened(Id, now, ProjectId));
    }

    /// <summary>First day on which the question it came back with has waited longer than the days of grace; null: none waits.</summary>
    public DateOnly? AnswerLateFrom => Status == CheckInStatus.Returned && ReadAt is { } at ? VietnamTime.Today(at).AddDays(GraceDays + 1) : null;

    /// <summary>Who filled it is told once more that a question waits.</summary>
    public void RemindOfQuestion(DateTime now)
    {
        RemindedAt = now;
        Raise(new CheckInAnswerLate(Id, now, ProjectId, SubmittedVersion));
    }

    /// <summary>The day of the first support or the schedule changed.</summary>
    internal void Plan(DateOnly from, DateOnly dueOn, FollowUpSettings settings)
    {
        if (DueOn != dueOn)
        {
            // She was told of another day.
            (RemindedAt, LateTold) = (null, false);
        }

        if ((From, DueOn) != (from, dueOn))
        {
            (From, To, DueOn) = (from, dueOn, dueOn);
        }

        var (opens, late) = (dueOn.AddDays(-settings.OpenDaysBefore), dueOn.AddDays(settings.GraceDays + 1));
        if ((OpensOn, LateFrom) != (opens, late))
        {
            (OpensOn, LateFrom) = (opens, late);
        }
    }

    /// <summary>Of its programme: planned ones are late a day after them.</summary>
    private int GraceDays => Month == 0 ? new FollowUpSettings().GraceDays : Math.Max(0, LateFrom.DayNumber - DueOn.DayNumber - 1);

    /// <summary>The day the accepted answers spoke of, when they were reopened.</summary>
    private DateOnly? SeenBefore => _versions.Where(v => v.TakenBackOn is not null).MaxBy(v => v.Number)?.SeenOn;

    private void Fill(Guid byId)
    {
        if (!FilledByIds.Contains(byId))
        {
            FilledByIds = FilledByIds.Append(byId).ToArray();
        }
    }

    private bool IsFilledBy(SupportedProject project, Guid byId) =>
        byId == project.PersonId || byId == DraftSavedById || FilledByIds.Contains(byId) || _versions.Any(v => v.SentById == byId);

    private Refusal? WhyNotOn(Visit visit) =>
        visit.ProjectId != ProjectId ? CheckInRefusals.VisitElsewhere
        : visit.On < From ? CheckInRefusals.VisitBeforePeriod(From)
        : null;

    /// <summary>What the accepted answers make of the project. What was seen before the last step known does not undo that step.</summary>
    private (LegalForm Form, DateOnly Since)? NewForm(SupportedProject project)
    {
        var last = Last!;
        return last.Answers.LegalForm is not { } form || form == project.LegalForm || last.SeenOn < project.LegalForms.Max(s => s.Since)
            ? null
            : (form, last.Answers.LegalFormSince ?? last.SeenOn);
    }
}
