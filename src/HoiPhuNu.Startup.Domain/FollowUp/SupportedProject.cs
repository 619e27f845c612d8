using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// An idea the Union supports, followed for years: from an award, from an entry without one, or from outside. Money, milestones,
/// check-ins, visits and warnings hang on it by its id; each is an aggregate of its own, so two officers at work never block each other.
/// </summary>
public sealed class SupportedProject : AggregateRoot
{
    public const int TitleLength = 160;
    public const int SectorLength = 120;
    public const int SummaryLength = 2400;
    public const int AwardNameLength = 120;
    public const int ReasonLength = 1000;
    public const int LegalNameLength = 200;
    public const string CodePrefix = "DA";

    private readonly List<LegalFormStep> _legalForms = [];

    private SupportedProject()
    {
    }

    /// <summary>DA26-7F3K-92, see <see cref="EntryCode"/>.</summary>
    public string Code { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    public string Summary { get; private set; } = "";

    /// <summary>As the contest calls it, or from the usual list.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>The woman in front of it.</summary>
    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    /// <summary>Her commune or branch: whose officer looks after it. Its path decides who sees it.</summary>
    public Guid UnitId { get; private set; }

    public UnionUnit Unit { get; private set; } = null!;

    /// <summary>Where it lay when it was first supported, once another unit looks after it; null: it has not moved since. Reports count it there.</summary>
    public Guid? FirstUnitId { get; private set; }

    public ProjectOrigin Origin { get; private set; }

    /// <summary>Null: from outside.</summary>
    public Guid? EntryId { get; private set; }

    public Guid? ContestId { get; private set; }

    /// <summary>Year of the contest, of the first support where there is none.</summary>
    public int Year { get; private set; }

    /// <summary>Empty: no award.</summary>
    public string AwardName { get; private set; } = "";

    /// <summary>As what she entered: individual, group, co-operative …; value of Contests.EntrantTypes.</summary>
    public int EntrantType { get; private set; }

    public LegalForm LegalForm { get; private set; }

    public IReadOnlyList<LegalFormStep> LegalForms => _legalForms;

    /// <summary>Day of the first support's decision; null: none yet. Check-ins are counted from it.</summary>
    public DateOnly? FirstSupportedOn { get; private set; }

    /// <summary>Of the twelve months before support, whole đồng; null: not known, which is not zero.</summary>
    public long? RevenueBefore { get; private set; }

    public int? WorkersBefore { get; private set; }

    public int? WomenWorkersBefore { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public string CloseReason { get; private set; } = "";

    public static Refusal? WhyCannotBegin(ProjectDetails details, DateOnly today) =>
        string.IsNullOrWhiteSpace(details.Title) ? ProjectRefusals.TitleMissing : WhyCannotTake(details, today);

    /// <summary>One idea is followed, and counted, once: more money for it is a further support of the project there is.</summary>
    /// <param name="details">What was typed.</param>
    /// <param name="open">Folded titles of the woman's projects that are not closed.</param>
    /// <param name="isAnother">Whoever begins it has said that it is another one of the same name.</param>
    public static Refusal? WhyCannotBeginBeside(ProjectDetails details, IEnumerable<string> open, bool isAnother) =>
        !isAnother && open.Contains(VietnameseText.Fold(details.Title)) ? ProjectRefusals.SameIdea : null;

    /// <param name="origin">Where it began; the entry is given with Award and Entry.</param>
    /// <param name="personId">The woman.</param>
    /// <param name="unitId">Her commune or branch.</param>
    /// <param name="source">Entry, contest, award.</param>
    /// <param name="details">What was typed, or taken over from the entry.</param>
    /// <param name="code">Drawn by <see cref="EntryCode.Create"/>.</param>
    /// <param name="byId">Who began it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static (SupportedProject? Project, Refusal? Refusal) Begin(ProjectOrigin origin, Guid personId, Guid unitId, ProjectSource source, ProjectDetails details, string code, Guid byId, DateTime now, Guid? id = null)
    {
        if (WhyCannotBegin(details, VietnamTime.Today(now)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new SupportedProject { Id = id ?? Guid.CreateVersion7(), Origin = origin, PersonId = personId, UnitId = unitId, EntryId = source.EntryId, ContestId = source.ContestId, AwardName = VietnameseText.Clean(source.AwardName), Year = source.Year, Code = code, CreatedById = byId, CreatedAt = now };
        made.Take(details);
        made._legalForms.Add(new LegalFormStep(made.Id, details.LegalForm, details.LegalFormSince, VietnameseText.Clean(details.LegalName)));
        made.LegalForm = details.LegalForm;
        made.Raise(new ProjectBegun(made.Id, byId, now, origin));
        return (made, null);
    }

    public Refusal? WhyCannotWork() => ClosedAt is { } closed ? ProjectRefusals.ProjectClosed(VietnamTime.Today(closed)) : null;

    public Refusal? Change(ProjectDetails details, Guid byId, DateTime now)
    {
        if ((WhyCannotWork() ?? WhyCannotBegin(details, VietnamTime.Today(now))) is { } refusal)
        {
            return refusal;
        }

        Take(details);
        Raise(new ProjectChanged(Id, byId, now));
        return null;
    }

    /// <summary>Another unit looks after it from now on: she moved, or the unit was taken over.</summary>
    /// <param name="unitId">A commune or branch of today; the same one changes nothing.</param>
    /// <param name="byId">Null: the clock.</param>
    /// <param name="now">UTC.</param>
    public Refusal? MoveTo(Guid unitId, Guid? byId, DateTime now)
    {
        if (unitId == UnitId)
        {
            return null;
        }

        if (WhyCannotWork() is { } refusal)
        {
            return refusal;
        }

        GoWith(unitId, byId, now);
        return null;
    }

    /// <summary>Its unit was taken over. A closed one goes along: its thread is still read, and it may be opened again.</summary>
    public void GoWith(Guid heirId, Guid? byId, DateTime now)
    {
        if (heirId == UnitId)
        {
            return;
        }

        Raise(new ProjectMoved(Id, byId, now, UnitId, heirId));
        if (FirstSupportedOn is not null)
        {
            FirstUnitId ??= UnitId;
        }

        UnitId = heirId;
    }

    /// <param name="form">The new one; growing back (an enterprise that becomes a household business again) is allowed.</param>
    /// <param name="since">Day of the registration.</param>
    /// <param name="today">Vietnam time.</param>
    public Refusal? WhyCannotBecome(LegalForm form, DateOnly since, DateOnly today) =>
        WhyCannotWork()
        ?? (form == LegalForm ? ProjectRefusals.SameLegalForm
        : since > today ? ProjectRefusals.DayInTheFuture
        : _legalForms.Max(s => s.Since) is { } last && since < last ? ProjectRefusals.BeforeLastForm(last)
        : null);

    /// <param name="form">The new one.</param>
    /// <param name="since">Day of the registration.</param>
    /// <param name="legalName">As registered.</param>
    /// <param name="byId">Who typed or accepted it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="checkInId">The accepted check-in that told it; null: typed by staff.</param>
    public Refusal? Become(LegalForm form, DateOnly since, string legalName, Guid byId, DateTime now, Guid? checkInId = null)
    {
        if (WhyCannotBecome(form, since, VietnamTime.Today(now)) is { } refusal)
        {
            return refusal;
        }

        _legalForms.Add(new LegalFormStep(Id, form, since, VietnameseText.Clean(legalName), checkInId));
        LegalForm = form;
        Raise(new LegalFormChanged(Id, byId, now, form, since));
        return null;
    }

    /// <summary>A check-in counts no more: the step it told goes, and the last one left holds. What was there in the beginning stays.</summary>
    internal void ForgetCheckIn(Guid checkInId)
    {
        if (_legalForms.RemoveAll(s => s.CheckInId == checkInId) > 0)
        {
            // Steps come from the database in any order; of one day the later typed is the last.
            LegalForm = _legalForms.OrderBy(s => s.Since is not null).ThenBy(s => s.Since).ThenBy(s => s.Id).Last().Form;
        }
    }

    /// <summary>A support was decided or cancelled: the earliest decision that stands is the beginning.</summary>
    public void SupportedSince(DateOnly? first) => FirstSupportedOn = first;

    public Refusal? Close(string reason, Guid byId, DateTime now)
    {
        if (WhyCannotWork() is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return ProjectRefusals.ReasonMissing;
        }

        (ClosedAt, CloseReason) = (now, VietnameseText.CleanLines(reason));
        Raise(new ProjectClosed(Id, byId, now));
        return null;
    }

    public Refusal? Reopen(Guid byId, DateTime now)
    {
        if (ClosedAt is null)
        {
            return ProjectRefusals.ProjectOpen;
        }

        (ClosedAt, CloseReason) = (null, "");
        Raise(new ProjectReopened(Id, byId, now));
        return null;
    }

    private static Refusal? WhyCannotTake(ProjectDetails details, DateOnly today) =>
        details.RevenueBefore is < 0 or > Money.Max || details.WorkersBefore < 0 || details.WomenWorkersBefore < 0 ? ProjectRefusals.NegativeFigure
        : details.WomenWorkersBefore > details.WorkersBefore ? ProjectRefusals.MoreWomenThanWorkers
        : details.LegalFormSince > today ? ProjectRefusals.DayInTheFuture
        : null;

    private void Take(ProjectDetails details)
    {
        Title = VietnameseText.Clean(details.Title);
        TitleFolded = VietnameseText.Fold(Title);
        Summary = VietnameseText.CleanLines(details.Summary);
        Sector = VietnameseText.Clean(details.Sector);
        EntrantType = details.EntrantType;
        (RevenueBefore, WorkersBefore, WomenWorkersBefore) = (details.RevenueBefore, details.WorkersBefore, details.WomenWorkersBefore);
    }
}
