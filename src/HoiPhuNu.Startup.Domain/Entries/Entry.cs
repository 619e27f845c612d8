using System.Numerics;
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
    public const int PageLength = 40;

    /// <summary>Further typing of the same helper on the same page within this time is the same piece of help in the audit.</summary>
    public static readonly TimeSpan OnePieceOfHelp = TimeSpan.FromMinutes(30);

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

    /// <summary>Who typed last: the entrant or a helper. Both see it.</summary>
    public Guid DraftSavedById { get; private set; }

    /// <summary>Which page was typed last.</summary>
    public string DraftSavedPage { get; private set; } = "";

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

    /// <param name="contest">With its tracks and sectors: where there is only one of something, it is chosen for her.</param>
    /// <param name="entrant">The woman.</param>
    /// <param name="now">UTC.</param>
    /// <param name="byId">Who begins it when it is not she.</param>
    /// <param name="id">Given by tests and demo data.</param>
    /// <param name="home">The unit she belongs to: a commune or branch becomes her address.</param>
    public static Entry Start(Contest contest, Person entrant, DateTime now, Guid? byId = null, Guid? id = null, UnionUnit? home = null)
    {
        var commune = home is { Level: not (UnitLevel.Commune or UnitLevel.Branch) } ? null : entrant.UnitId;
        var entry = new Entry
        {
            Id = id ?? Guid.CreateVersion7(),
            ContestId = contest.Id,
            PersonId = entrant.Id,
            CreatedAt = now,
            DraftSavedAt = now,
            DraftSavedById = byId ?? entrant.Id,
            CommuneId = commune,
            Contest = contest,
        };
        entry.DraftDetails = new EntrantDetails
        {
            FullName = entrant.FullName,
            Phone = entrant.Phone ?? "",
            Email = entrant.Email ?? "",
            BirthDate = entrant.BirthDate,
            ProvinceId = home is { Level: UnitLevel.Commune } ? home.ParentId : null,
            CommuneId = commune,
            Hamlet = entrant.Hamlet ?? "",
        };
        entry.Draft = new EntryContent
        {
            TrackId = contest.Tracks is [var track] ? track.Id : null,
            SectorId = contest.Sectors is [var sector] ? sector.Id : null,
            EntrantType = BitOperations.IsPow2((int)contest.EntrantTypes) ? contest.EntrantTypes : EntrantTypes.None,
        };
        entry.Show(entry.Draft, entry.DraftDetails);
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

    /// <summary>Why this officer cannot become a helper of this entry.</summary>
    public Refusal? WhyCannotBeHelpedBy(Guid helperId, string note) =>
        helperId == PersonId ? EntryRefusals.HelpsHerself
        : _assistances.Exists(a => a.HelperId == helperId && a.EndedAt is null) ? EntryRefusals.HelpsAlready
        : Status == EntryStatus.Withdrawn ? EntryRefusals.Withdrawn
        : Status == EntryStatus.Disqualified ? EntryRefusals.Disqualified
        : string.IsNullOrWhiteSpace(note) ? EntryRefusals.ConsentMissing
        : null;

    /// <param name="helperId">The officer.</param>
    /// <param name="helperUnitId">The unit she helps for.</param>
    /// <param name="consent">How the woman agreed.</param>
    /// <param name="note">When, where, before whom: without it there is no consent on record.</param>
    /// <param name="now">UTC.</param>
    public Refusal? BeHelpedBy(Guid helperId, Guid helperUnitId, ConsentWay consent, string note, DateTime now)
    {
        if (WhyCannotBeHelpedBy(helperId, note) is { } refusal)
        {
            return refusal;
        }

        _assistances.Add(new Assistance(Id, helperId, helperUnitId, consent, note, now));
        Raise(new HelpBegan(Id, helperId, now, ContestId, consent));
        return null;
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
    public Refusal? WhyCannotEdit(DateTime receivedAt) =>
        Status == EntryStatus.Withdrawn ? EntryRefusals.Withdrawn
        : Status == EntryStatus.Disqualified ? EntryRefusals.Disqualified
        : Status == EntryStatus.Invalid ? EntryRefusals.Invalid
        : Contest.Status == ContestStatus.Cancelled ? EntryRefusals.ContestCancelled
        : Contest.Status is ContestStatus.Decided or ContestStatus.Published ? EntryRefusals.DeadlinePassed(Contest.ClosesAt ?? receivedAt)
        : Contest.AcceptsEntriesAt(receivedAt) ? null
        : Status == EntryStatus.Returned ? (receivedAt < ReturnedUntil!.Value.AddMinutes(1) ? null : EntryRefusals.DeadlinePassed(ReturnedUntil.Value))
        : Contest.IsGraceAt(receivedAt) ? null
        : EntryRefusals.DeadlinePassed(Contest.ClosesAt ?? receivedAt);

    /// <summary>Her last minute, UTC: the contest's, or the later one a returned entry was given.</summary>
    public DateTime? LastMinute => Status == EntryStatus.Returned && (Contest.ClosesAt is null || ReturnedUntil > Contest.ClosesAt) ? ReturnedUntil : Contest.ClosesAt;

    /// <param name="change">What the page changes; a page saved unchanged changes nothing.</param>
    /// <param name="byId">Who typed.</param>
    /// <param name="receivedAt">When the request reached the server, UTC.</param>
    /// <param name="page">Which page it was.</param>
    public Refusal? SaveDraft(Func<EntryContent, EntryContent> change, Guid byId, DateTime receivedAt, string page = "")
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        var changed = change(Draft);
        if (!changed.SameAs(Draft))
        {
            Draft = changed;
            Saved(byId, receivedAt, page);
        }

        return null;
    }

    /// <summary>The representative's data. Sensitive ones are refused until their own consent stands (<see cref="SaveSensitive"/>).</summary>
    public Refusal? SaveDetails(Func<EntrantDetails, EntrantDetails> change, Guid byId, DateTime receivedAt, string page = "")
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        var changed = change(DraftDetails);
        if (changed.HasSensitive && !DraftPledges.ConsentSensitive)
        {
            return EntryRefusals.SensitiveNeedsConsent;
        }

        if (!changed.SameAs(DraftDetails))
        {
            DraftDetails = changed;
            Saved(byId, receivedAt, page);
        }

        return null;
    }

    /// <summary>Ethnicity, household class and priority groups, each optional, together with the consent that they may be kept.</summary>
    public Refusal? SaveSensitive(string ethnicity, HouseholdClass? householdClass, IReadOnlyList<string> priorityGroups, bool consent, Guid byId, DateTime receivedAt, string page = "")
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        var changed = DraftDetails with { Ethnicity = ethnicity, HouseholdClass = householdClass, PriorityGroups = priorityGroups };
        if (changed.HasSensitive && !consent)
        {
            return EntryRefusals.SensitiveNeedsConsent;
        }

        if (!changed.SameAs(DraftDetails) || DraftPledges.ConsentSensitive != consent)
        {
            DraftDetails = changed;
            DraftPledges = DraftPledges with { ConsentSensitive = consent, At = receivedAt };
            Saved(byId, receivedAt, page);
        }

        return null;
    }

    public Refusal? SavePledges(Pledges pledges, Guid byId, DateTime receivedAt, string page = "")
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        if (pledges with { At = DraftPledges.At } == DraftPledges)
        {
            return null;
        }

        DraftPledges = pledges with { At = receivedAt };
        if (!pledges.ConsentSensitive)
        {
            // Without this consent the sensitive answers are not kept, not even in the draft.
            DraftDetails = DraftDetails.WithoutSensitive();
        }

        Saved(byId, receivedAt, page);
        return null;
    }

    /// <summary>Throws away what was typed since the version that counts.</summary>
    public Refusal? DiscardChanges(Guid byId, DateTime receivedAt)
    {
        if (WhyCannotEdit(receivedAt) is { } refusal)
        {
            return refusal;
        }

        if (SubmittedVersion == 0)
        {
            return EntryRefusals.NotSubmitted;
        }

        if (!DraftDiffers)
        {
            return null;
        }

        var counts = _versions.Single(v => v.Number == SubmittedVersion);
        Draft = counts.Content;
        DraftDetails = counts.Details;
        DraftPledges = counts.Pledges;
        DraftDiffers = false;
        DraftSavedAt = receivedAt;
        DraftSavedById = byId;
        DraftSavedPage = "";
        Raise(new EntryChangesDiscarded(Id, byId, receivedAt, ContestId, SubmittedVersion));
        return null;
    }

    /// <summary>What counts is what stands in the draft: there is nothing to submit.</summary>
    public bool IsSubmittedAsTyped => SubmittedVersion > 0 && !DraftDiffers && Status is EntryStatus.Submitted or EntryStatus.Valid;

    public Refusal? WhyCannotSubmit(DateTime receivedAt) =>
        WhyCannotEdit(receivedAt) ?? (EntryCompleteness.Of(this).Missing is [var first, ..] ? first : null);

    /// <summary>Freezes the draft as the version that counts. Submitting again what is already submitted changes nothing and is no error.</summary>
    /// <param name="newCode">A fresh code, used only if the entry has none yet.</param>
    /// <param name="contentHash">SHA-256 of the content, hexadecimal.</param>
    /// <param name="byId">The entrant or her helper.</param>
    /// <param name="receivedAt">When the request reached the server, UTC.</param>
    public Refusal? Submit(string newCode, string contentHash, Guid byId, DateTime receivedAt)
    {
        if (IsSubmittedAsTyped)
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

    /// <summary>
    /// A returned entry is the entrant's until its date is over; after that the version that counts is screened as it stands. Once judging
    /// has begun (the contest's rounds are loaded), what was found valid stays so: from then on there is only disqualification.
    /// </summary>
    public Refusal? WhyCannotScreen(DateTime now) => Status switch
    {
        EntryStatus.Draft => EntryRefusals.NotSubmitted,
        EntryStatus.Withdrawn => EntryRefusals.Withdrawn,
        EntryStatus.Disqualified => EntryRefusals.Disqualified,
        _ when Contest.Status == ContestStatus.Cancelled => EntryRefusals.ContestCancelled,
        _ when Contest.Status is ContestStatus.Decided or ContestStatus.Published => EntryRefusals.ResultsDecided,
        EntryStatus.Valid when Contest.Rounds.Any(r => r.Status != RoundStatus.Planned) => EntryRefusals.BeingJudged,
        EntryStatus.Returned when WhyCannotEdit(now) is null => EntryRefusals.WithTheEntrant(LastMinute ?? now),
        _ => null,
    };

    public Refusal? MarkValid(Guid byId, DateTime now)
    {
        if (WhyCannotScreen(now) is { } refusal)
        {
            return refusal;
        }

        Screened(EntryStatus.Valid, null, byId, now);
        Raise(new EntryFoundValid(Id, byId, now, ContestId));
        return null;
    }

    public Refusal? MarkInvalid(string reason, Guid byId, DateTime now)
    {
        if (WhyCannotScreen(now) is { } refusal)
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
        if (WhyCannotScreen(now) is { } refusal)
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

    public Refusal? WhyCannotDisqualify() =>
        Status == EntryStatus.Draft ? EntryRefusals.NotSubmitted
        : Status == EntryStatus.Disqualified ? EntryRefusals.Disqualified
        : Status == EntryStatus.Withdrawn ? EntryRefusals.Withdrawn
        : null;

    public Refusal? Disqualify(string reason, Guid byId, DateTime now)
    {
        if (WhyCannotDisqualify() is { } refusal)
        {
            return refusal;
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

    private void Saved(Guid byId, DateTime at, string page)
    {
        var sameHelp = byId == DraftSavedById && page == DraftSavedPage && at - DraftSavedAt < OnePieceOfHelp && DraftSavedAt != CreatedAt;
        DraftSavedAt = at;
        DraftSavedById = byId;
        DraftSavedPage = page;
        DraftDiffers = SubmittedVersion > 0;
        if (SubmittedVersion == 0)
        {
            Show(Draft, DraftDetails);
        }

        _assistances.Find(a => a.HelperId == byId && a.EndedAt is null)?.Type(page, at);
        if (byId != PersonId && !sameHelp)
        {
            Raise(new EntryTypedByHelper(Id, byId, at, ContestId, page));
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
