using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>
/// A woman's entry in a contest. What she types goes into the draft page by page; submitting freezes a version. The last submitted
/// version counts, and a half-edited draft never replaces it.
/// </summary>
public sealed class Entry : AggregateRoot
{
    public const int CodeLength = 20;
    public const int ReasonLength = 1000;

    private readonly List<EntryVersion> _versions = [];
    private readonly List<Assistance> _assistances = [];

    private Entry()
    {
    }

    public Guid ContestId { get; private set; }

    public Contest Contest { get; private set; } = null!;

    /// <summary>The entrant.</summary>
    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public EntryStatus Status { get; private set; }

    /// <summary>Given with the first submission and kept for ever: PNKN26-7F3K-92.</summary>
    public string? Code { get; private set; }

    // What lists show, search and sort: of the version that counts once there is one, of the draft before.
    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    public Guid? TrackId { get; private set; }

    public Guid? SectorId { get; private set; }

    public EntrantTypes EntrantType { get; private set; }

    /// <summary>Commune (or branch) the entry comes from: a judge of the same one never reads it.</summary>
    public Guid? CommuneId { get; private set; }

    public EntryContent Draft { get; private set; } = new();

    public EntrantDetails DraftDetails { get; private set; } = new();

    public Pledges DraftPledges { get; private set; } = new();

    public DateTime CreatedAt { get; private set; }

    public DateTime DraftSavedAt { get; private set; }

    /// <summary>True while the draft holds something the submitted version does not.</summary>
    public bool DraftDiffers { get; private set; }

    /// <summary>Number of the version that counts; 0 before the first submission.</summary>
    public int SubmittedVersion { get; private set; }

    public DateTime? FirstSubmittedAt { get; private set; }

    public DateTime? LastSubmittedAt { get; private set; }

    /// <summary>A returned entry's own last minute, UTC.</summary>
    public DateTime? ReturnedUntil { get; private set; }

    /// <summary>What to complete, or why it is invalid, withdrawn or disqualified: shown to the entrant.</summary>
    public string? Reason { get; private set; }

    public Guid? ScreenedById { get; private set; }

    public DateTime? ScreenedAt { get; private set; }

    public IReadOnlyList<EntryVersion> Versions => _versions;

    public IReadOnlyList<Assistance> Assistances => _assistances;

    public static Entry Start(Contest contest, Person entrant, DateTime now, Guid? byId = null, Guid? id = null)
    {
        var entry = new Entry { Id = id ?? Guid.CreateVersion7(), ContestId = contest.Id, PersonId = entrant.Id, CreatedAt = now, DraftSavedAt = now, CommuneId = entrant.UnitId };
        entry.DraftDetails = new EntrantDetails
        {
            FullName = entrant.FullName,
            Phone = entrant.Phone ?? "",
            Email = entrant.Email ?? "",
            BirthDate = entrant.BirthDate,
            CommuneId = entrant.UnitId,
            Hamlet = entrant.Hamlet ?? "",
        };
        if (contest.Tracks is [var only])
        {
            entry.Draft = entry.Draft with { TrackId = only.Id };
        }

        entry.Raise(new EntryStarted(entry.Id, byId ?? entrant.Id, now, contest.Id));
        return entry;
    }

    /// <summary>Why a new entry cannot be begun by this person in this contest.</summary>
    /// <param name="contest">The contest to enter.</param>
    /// <param name="worksInContest">She organizes, helps to run or judges it.</param>
    /// <param name="now">UTC.</param>
    public static Refusal? WhyCannotStart(Contest contest, bool worksInContest, DateTime now) =>
        worksInContest ? EntryRefusals.WorksInContest
        : contest.Status == ContestStatus.Cancelled ? EntryRefusals.ContestCancelled
        : contest.Status == ContestStatus.Draft || now < contest.OpensAt ? EntryRefusals.NotOpenYet(contest.OpensAt)
        : !contest.AcceptsEntriesAt(now) ? EntryRefusals.DeadlinePassed(contest.ClosesAt!.Value)
        : null;

    public void BeHelpedBy(Guid helperId, Guid helperUnitId, ConsentWay consent, string note, DateTime now)
    {
        _assistances.Add(new Assistance(Id, helperId, helperUnitId, consent, note, now));
        Raise(new HelpBegan(Id, helperId, now, ContestId, consent));
    }

    public Refusal? EndHelp(Guid assistanceId, Guid byId, DateTime now)
    {
        if (_assistances.Find(a => a.Id == assistanceId && a.EndedAt is null) is not { } help)
        {
            return EntryRefusals.HelpEnded;
        }

        help.EndedAt = now;
        Raise(new HelpEnded(Id, byId, now, ContestId, help.HelperId));
        return null;
    }

    /// <summary>May the draft be typed in now? A returned entry has a date of its own.</summary>
    public Refusal? WhyCannotEdit(DateTime receivedAt) => Status switch
    {
        EntryStatus.Withdrawn => EntryRefusals.Withdrawn,
        EntryStatus.Disqualified => EntryRefusals.Disqualified,
        EntryStatus.Invalid => EntryRefusals.Invalid,
        EntryStatus.Returned => receivedAt < ReturnedUntil!.Value.AddMinutes(1) || Contest.AcceptsEntriesAt(receivedAt) ? null : EntryRefusals.DeadlinePassed(ReturnedUntil.Value),
        _ => Contest.Status == ContestStatus.Cancelled ? EntryRefusals.ContestCancelled
            : Contest.AcceptsEntriesAt(receivedAt) || Contest.IsGraceAt(receivedAt) ? null
            : EntryRefusals.DeadlinePassed(Contest.ClosesAt ?? receivedAt),
    };

    public Refusal? SaveDraft(Func<EntryContent, EntryContent> change, Guid byId, DateTime receivedAt)
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        Draft = change(Draft);
        Saved(byId, receivedAt);
        return null;
    }

    public Refusal? SaveDetails(Func<EntrantDetails, EntrantDetails> change, Guid byId, DateTime receivedAt)
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        DraftDetails = change(DraftDetails);
        Saved(byId, receivedAt);
        return null;
    }

    public Refusal? SavePledges(Pledges pledges, Guid byId, DateTime receivedAt)
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        DraftPledges = pledges with { At = receivedAt };
        if (!pledges.ConsentSensitive)
        {
            // Without this consent the sensitive answers are not kept, not even in the draft.
            DraftDetails = DraftDetails.WithoutSensitive();
        }

        Saved(byId, receivedAt);
        return null;
    }

    public Refusal? WhyCannotSubmit(DateTime receivedAt) =>
        WhyCannotEdit(receivedAt) ?? (EntryCompleteness.Of(this).Missing is [var first, ..] ? first : null);

    /// <summary>Freezes the draft as the version that counts. Submitting again what is already submitted changes nothing and is no error.</summary>
    /// <param name="newCode">A fresh code, used only if the entry has none yet.</param>
    /// <param name="contentHash">SHA-256 of the content, hexadecimal.</param>
    /// <param name="byId">The entrant or her helper.</param>
    /// <param name="receivedAt">When the request reached the server, UTC.</param>
    public Refusal? Submit(string newCode, string contentHash, Guid byId, DateTime receivedAt)
    {
        if (SubmittedVersion > 0 && !DraftDiffers && Status is EntryStatus.Submitted or EntryStatus.Valid)
        {
            return null;
        }

        if (WhyCannotSubmit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        var grace = Status != EntryStatus.Returned && Contest.IsGraceAt(receivedAt);
        Code ??= newCode;
        SubmittedVersion++;
        _versions.Add(new EntryVersion(Id, SubmittedVersion, Draft, DraftDetails, DraftPledges, byId, receivedAt, grace, contentHash));
        FirstSubmittedAt ??= receivedAt;
        LastSubmittedAt = receivedAt;
        Status = EntryStatus.Submitted;
        Reason = null;
        ReturnedUntil = null;
        DraftDiffers = false;
        Show(Draft, DraftDetails);
        Raise(new EntrySubmitted(Id, byId, receivedAt, ContestId, SubmittedVersion, Code, grace, contentHash));
        return null;
    }

    public Refusal? WhyCannotWithdraw() => Status switch
    {
        EntryStatus.Withdrawn => EntryRefusals.Withdrawn,
        EntryStatus.Disqualified => EntryRefusals.Disqualified,
        _ => Contest.Status is ContestStatus.Decided or ContestStatus.Published ? EntryRefusals.ResultsDecided : null,
    };

    public Refusal? Withdraw(string? reason, Guid byId, DateTime now)
    {
        if (WhyCannotWithdraw() is { } refusal)
        {
            return refusal;
        }

        Status = EntryStatus.Withdrawn;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : VietnameseText.CleanLines(reason);
        Raise(new EntryWithdrawn(Id, byId, now, ContestId));
        return null;
    }

    public Refusal? WhyCannotScreen() => Status switch
    {
        EntryStatus.Submitted or EntryStatus.Valid or EntryStatus.Invalid => Contest.Status is ContestStatus.Decided or ContestStatus.Published ? EntryRefusals.ResultsDecided : null,
        EntryStatus.Draft => EntryRefusals.NotSubmitted,
        EntryStatus.Returned => EntryRefusals.WithTheEntrant,
        EntryStatus.Withdrawn => EntryRefusals.Withdrawn,
        _ => EntryRefusals.Disqualified,
    };

    public Refusal? MarkValid(Guid byId, DateTime now)
    {
        if (WhyCannotScreen() is { } refusal)
        {
            return refusal;
        }

        Screened(EntryStatus.Valid, null, byId, now);
        Raise(new EntryFoundValid(Id, byId, now, ContestId));
        return null;
    }

    public Refusal? MarkInvalid(string reason, Guid byId, DateTime now)
    {
        if (WhyCannotScreen() is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return EntryRefusals.ReasonMissing;
        }

        Screened(EntryStatus.Invalid, reason, byId, now);
        Raise(new EntryFoundInvalid(Id, byId, now, ContestId));
        return null;
    }

    /// <param name="whatToComplete">Shown to the entrant.</param>
    /// <param name="until">Her last minute, UTC.</param>
    /// <param name="byId">The secretary.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Return(string whatToComplete, DateTime until, Guid byId, DateTime now)
    {
        if (WhyCannotScreen() is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(whatToComplete))
        {
            return EntryRefusals.ReasonMissing;
        }

        if (until <= now)
        {
            return EntryRefusals.ReturnDateInThePast;
        }

        Screened(EntryStatus.Returned, whatToComplete, byId, now);
        ReturnedUntil = until;
        Raise(new EntryReturned(Id, byId, now, ContestId, until));
        return null;
    }

    public Refusal? Disqualify(string reason, Guid byId, DateTime now)
    {
        if (Status is EntryStatus.Draft)
        {
            return EntryRefusals.NotSubmitted;
        }

        if (Status is EntryStatus.Disqualified)
        {
            return EntryRefusals.Disqualified;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return EntryRefusals.ReasonMissing;
        }

        Screened(EntryStatus.Disqualified, reason, byId, now);
        Raise(new EntryDisqualified(Id, byId, now, ContestId));
        return null;
    }

    private void Screened(EntryStatus status, string? reason, Guid byId, DateTime now)
    {
        Status = status;
        Reason = reason is null ? null : VietnameseText.CleanLines(reason);
        ReturnedUntil = null;
        ScreenedById = byId;
        ScreenedAt = now;
    }

    private void Saved(Guid byId, DateTime at)
    {
        DraftSavedAt = at;
        DraftDiffers = SubmittedVersion > 0;
        if (SubmittedVersion == 0)
        {
            Show(Draft, DraftDetails);
        }

        if (byId != PersonId)
        {
            Raise(new EntryTypedByHelper(Id, byId, at, ContestId));
        }
    }

    private void Show(EntryContent content, EntrantDetails details)
    {
        Title = content.Title;
        TitleFolded = VietnameseText.Fold(content.Title);
        TrackId = content.TrackId;
        SectorId = content.SectorId;
        EntrantType = content.EntrantType;
        CommuneId = details.CommuneId ?? CommuneId;
    }
}
