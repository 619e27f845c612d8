using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>One contest in one year: its call, who may enter, when, and how far it has come.</summary>
public sealed class Contest : AggregateRoot
{
    public const int SlugLength = 100;
    public const int TitleLength = 200;
    public const int ThemeLength = 300;
    public const int SummaryLength = 600;
    public const int RulesLength = 60_000;
    public const int CodePrefixLength = 8;
    public const int ContactNameLength = 160;
    public const int DefaultGraceMinutes = 5;
    public const int MaxGraceMinutes = 60;
    public const int CancelReasonLength = 1000;
    public const int MaxRounds = 8;

    private readonly List<Track> _tracks = [];
    private readonly List<Sector> _sectors = [];
    private readonly List<Round> _rounds = [];
    private readonly List<ContestAppointment> _appointments = [];

    private Contest()
    {
    }

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    public string Theme { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public string RulesMarkdown { get; private set; } = "";

    public string RulesMarkdownEnglish { get; private set; } = "";

    /// <summary>First part of every entry code: "PNKN".</summary>
    public string CodePrefix { get; private set; } = "";

    /// <summary>The season's year, fixed when the contest opens; part of every entry code.</summary>
    public int Year { get; private set; }

    public Guid HostUnitId { get; private set; }

    public UnionUnit HostUnit { get; private set; } = null!;

    public ContestLevel Level { get; private set; }

    public EntrantTypes EntrantTypes { get; private set; }

    public DateTime? OpensAt { get; private set; }

    /// <summary>The last minute in which entries are taken: 17:00 takes what arrives at 17:00:59.</summary>
    public DateTime? ClosesAt { get; private set; }

    public int GraceMinutes { get; private set; }

    public string ContactName { get; private set; } = "";

    public string ContactPhone { get; private set; } = "";

    public ContestStatus Status { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }

    /// <summary>When it was opened to the public; null: nobody outside has ever seen it, not even when it is cancelled.</summary>
    public DateTime? OpenedAt { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public string? CancelReason { get; private set; }

    public IReadOnlyList<Track> Tracks => _tracks;

    public IReadOnlyList<Sector> Sectors => _sectors;

    public IReadOnlyList<Round> Rounds => _rounds;

    public IReadOnlyList<ContestAppointment> Appointments => _appointments;

    /// <summary>First instant that is too late (grace apart): the closing minute counts as a whole.</summary>
    public DateTime? Deadline => ClosesAt?.AddMinutes(1);

    public static Contest Create(string slug, ContestPlan plan, Guid hostUnitId, Guid byId, DateTime now, Guid? id = null)
    {
        var contest = new Contest { Id = id ?? Guid.CreateVersion7(), Slug = slug, HostUnitId = hostUnitId, CreatedById = byId, CreatedAt = now, Year = VietnamTime.Today(now).Year };
        contest.Take(plan);
        contest._appointments.Add(ContestAppointment.Create(contest.Id, byId, ContestRole.Organizer, byId, now));
        contest.Raise(new ContestCreated(contest.Id, byId, now));
        return contest;
    }

    /// <summary>
    /// Was the door open at this instant? Status and clock together. A closed contest still takes what reached the server in time and
    /// waited its turn: the instant that counts is the arrival.
    /// </summary>
    public bool AcceptsEntriesAt(DateTime instant) => Status is ContestStatus.Open or ContestStatus.Closed && OpensAt <= instant && instant < Deadline;

    /// <summary>After the deadline but within the minutes of grace: taken, and marked in the audit.</summary>
    public bool IsGraceAt(DateTime instant) => Status is ContestStatus.Open or ContestStatus.Closed && instant >= Deadline && instant < Deadline?.AddMinutes(GraceMinutes);

    public Refusal? WhyCannotChange() => Status switch
    {
        ContestStatus.Draft or ContestStatus.Open => null,
        ContestStatus.Cancelled => ContestRefusals.Cancelled,
        _ => ContestRefusals.AlreadyClosed,
    };

    /// <summary>
    /// An open contest may still be put right: its texts, its contact, a later closing. Not its code, its prefix or its opening, and never
    /// an earlier closing: a printed deadline is a promise. What it needed to open it cannot lose.
    /// </summary>
    public Refusal? Change(ContestPlan plan, Guid byId, DateTime now)
    {
        if (WhyCannotChange() is { } refusal)
        {
            return refusal;
        }

        plan = plan with { OpensAt = ToMinute(plan.OpensAt), ClosesAt = ToMinute(plan.ClosesAt) };
        if (Status == ContestStatus.Open)
        {
            plan = plan with { OpensAt = OpensAt, CodePrefix = CodePrefix, EntrantTypes = plan.EntrantTypes | EntrantTypes, GraceMinutes = Math.Max(plan.GraceMinutes, GraceMinutes) };
        }

        if ((WhyCannotTake(plan, now) ?? RoundThatEndsBefore(plan.ClosesAt)) is { } wrong)
        {
            return wrong;
        }

        Take(plan);
        Raise(new ContestChanged(Id, byId, now, OpensAt, ClosesAt));
        return null;
    }

    public Refusal? WhyCannotSetTracks() => Status == ContestStatus.Draft ? null : ContestRefusals.AlreadyOpen;

    /// <summary>Bảng thi in their order. One that keeps its name keeps its id; when only names change (as many as before), each keeps its place.</summary>
    public Refusal? SetTracks(IReadOnlyList<string> names, Guid byId, DateTime now)
    {
        var clean = Names(names);
        if ((WhyCannotSetTracks() ?? TooLong(clean, Track.NameLength)) is { } refusal)
        {
            return refusal;
        }

        Replace(_tracks, clean, (name, order) => new Track(Id, name, order), t => t.Name, t => t.Order, (t, name, order) => (t.Name, t.Order) = (name, order));
        Raise(new ContestChanged(Id, byId, now, OpensAt, ClosesAt));
        return null;
    }

    /// <summary>Lĩnh vực in their order, as <see cref="SetTracks"/>.</summary>
    public Refusal? SetSectors(IReadOnlyList<string> names, Guid byId, DateTime now)
    {
        var clean = Names(names);
        if ((WhyCannotSetTracks() ?? TooLong(clean, Sector.NameLength)) is { } refusal)
        {
            return refusal;
        }

        Replace(_sectors, clean, (name, order) => new Sector(Id, name, order), s => s.Name, s => s.Order, (s, name, order) => (s.Name, s.Order) = (name, order));
        Raise(new ContestChanged(Id, byId, now, OpensAt, ClosesAt));
        return null;
    }

    /// <summary>What one round of the plan still lacks: its own figures, a rubric that adds up, and a date after what comes before it.</summary>
    public IReadOnlyList<Refusal> LacksOf(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var before = _rounds.Where(r => r.Order < round.Order).OrderBy(r => r.Order).Select(r => r.ScoringClosesAt).Prepend(ClosesAt).LastOrDefault(at => at is not null);
        var lacks = round.LacksInPlan(isLast: _rounds.All(r => r.Order <= round.Order)).ToList();
        if (round.ScoringClosesAt is { } closes && before is { } after && closes <= after)
        {
            lacks.Add(ContestRefusals.RoundClosesTooEarly(round.Name, after));
        }

        return lacks;
    }

    /// <summary>Everything the contest still lacks before it can open; empty: it can.</summary>
    /// <param name="awards">How many kinds of award are planned (they belong to the Awards context).</param>
    public IReadOnlyList<Refusal> LacksToOpen(int awards, DateTime now)
    {
        var lacks = new List<Refusal>();
        void When(bool missing, Refusal what)
        {
            if (missing)
            {
                lacks.Add(what);
            }
        }

        When(Title.Length == 0, ContestRefusals.NoTitle);
        When(!EntryCode.IsPrefix(CodePrefix), ContestRefusals.BadPrefix);
        When(string.IsNullOrWhiteSpace(Theme), ContestRefusals.NoTheme);
        When(string.IsNullOrWhiteSpace(RulesMarkdown), ContestRefusals.NoRules);
        When(EntrantTypes == EntrantTypes.None, ContestRefusals.NoEntrantTypes);
        When(_sectors.Count == 0, ContestRefusals.NoSectors);
        When(_tracks.Count == 0, ContestRefusals.NoTracks);
        When(OpensAt is null || ClosesAt is null, ContestRefusals.NoDates);
        When(ClosesAt is not null && ClosesAt <= now, ContestRefusals.ClosingInThePast);
        When(OpensAt is not null && ClosesAt is not null && ClosesAt <= OpensAt, ContestRefusals.ClosesBeforeItOpens);
        When(_rounds.Count == 0, ContestRefusals.NoRounds);
        foreach (var round in _rounds.OrderBy(r => r.Order))
        {
            lacks.AddRange(LacksOf(round));
        }

        When(awards == 0, ContestRefusals.NoAwards);
        When(string.IsNullOrWhiteSpace(ContactPhone), ContestRefusals.NoContact);
        return lacks;
    }

    public Refusal? WhyCannotOpen(int awards, DateTime now) =>
        Status != ContestStatus.Draft ? ContestRefusals.NotADraft : LacksToOpen(awards, now) is [var first, ..] ? first : null;

    public Refusal? Open(int awards, Guid byId, DateTime now)
    {
        if (WhyCannotOpen(awards, now) is { } refusal)
        {
            return refusal;
        }

        Status = ContestStatus.Open;
        OpenedAt = now;
        Raise(new ContestOpened(Id, byId, now, OpensAt!.Value, ClosesAt!.Value));
        return null;
    }

    /// <summary>By the clock, once deadline and grace are over; an organizer cannot close early, for a printed deadline is a promise.</summary>
    public Refusal? WhyCannotClose(DateTime now) =>
        Status != ContestStatus.Open ? ContestRefusals.NotOpen
        : now < Deadline!.Value.AddMinutes(GraceMinutes) ? ContestRefusals.StillTakingEntries(ClosesAt!.Value)
        : null;

    public Refusal? Close(Guid? byId, DateTime now)
    {
        if (WhyCannotClose(now) is { } refusal)
        {
            return refusal;
        }

        Status = ContestStatus.Closed;
        Raise(new ContestClosed(Id, byId, now));
        return null;
    }

    /// <summary>The last round has been decided.</summary>
    public Refusal? Decide(Guid byId, DateTime now)
    {
        if (Status != ContestStatus.Closed)
        {
            return ContestRefusals.NotClosed;
        }

        if (_rounds.Count == 0 || _rounds.Any(r => r.Status != RoundStatus.Decided))
        {
            return ContestRefusals.RoundsUndecided;
        }

        Status = ContestStatus.Decided;
        Raise(new ContestDecided(Id, byId, now));
        return null;
    }

    public Refusal? Publish(Guid byId, DateTime now)
    {
        // A correction publishes again: the contest is published already, its results get a new version.
        if (Status is not (ContestStatus.Decided or ContestStatus.Published))
        {
            return ContestRefusals.RoundsUndecided;
        }

        Status = ContestStatus.Published;
        PublishedAt ??= now;
        Raise(new ContestPublished(Id, byId, now));
        return null;
    }

    public Refusal? WhyCannotCancel() =>
        Status == ContestStatus.Published ? ContestRefusals.AlreadyPublished
        : Status == ContestStatus.Cancelled ? ContestRefusals.Cancelled
        : null;

    public Refusal? Cancel(string reason, Guid byId, DateTime now)
    {
        if (WhyCannotCancel() is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return ContestRefusals.ReasonMissing;
        }

        Status = ContestStatus.Cancelled;
        CancelReason = VietnameseText.CleanLines(reason);
        Raise(new ContestCancelled(Id, byId, now));
        return null;
    }

    public Refusal? WhyCannotAddRound() => WhyCannotChange() ?? (_rounds.Count >= MaxRounds ? ContestRefusals.TooManyRounds(MaxRounds) : null);

    /// <summary>Adds a round after the last one; ask <see cref="WhyCannotAddRound"/> first.</summary>
    public Round AddRound(string name, int readsPerEntry, DateTime? scoringClosesAt, IEnumerable<CriterionPlan> rubric, Guid? id = null, int? advancePerTrack = null, int totalPoints = Round.DefaultTotalPoints)
    {
        if (WhyCannotAddRound() is { } refusal)
        {
            throw new InvalidOperationException(refusal.Code);
        }

        var round = Round.Create(Id, _rounds.Count + 1, name, readsPerEntry, scoringClosesAt, rubric, id, advancePerTrack, totalPoints);
        _rounds.Add(round);
        return round;
    }

    /// <summary>Only the last round of a draft, and never the only one. The caller deletes it.</summary>
    public Refusal? WhyCannotRemoveRound(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return Status != ContestStatus.Draft ? ContestRefusals.AlreadyOpen
            : _rounds.Count == 1 || _rounds.Any(r => r.Order > round.Order) ? ContestRefusals.OnlyTheLastRound
            : null;
    }

    // Spaces make no name, and a name stands once.
    private static List<string> Names(IReadOnlyList<string> names) =>
        [.. names.Select(VietnameseText.Clean).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static Refusal? TooLong(List<string> names, int length) =>
        names.Find(n => n.Length > length) is { } name ? ContestRefusals.NameTooLong(name, length) : null;

    private static void Replace<T>(List<T> kept, List<string> names, Func<string, int, T> make, Func<T, string> nameOf, Func<T, int> orderOf, Action<T, string, int> set)
    {
        // What keeps its name keeps its id, for awards already point to it; so does what was merely renamed.
        bool Same(T x, string name) => string.Equals(nameOf(x), name, StringComparison.OrdinalIgnoreCase);
        var old = kept.OrderBy(orderOf).ToList();
        var renamed = names.Count == old.Count;
        var next = names.Select((name, i) => old.Find(x => Same(x, name)) is { } known ? known
            : renamed && !names.Exists(n => Same(old[i], n)) ? old[i]
            : make(name, i + 1)).ToList();
        kept.RemoveAll(x => !next.Contains(x));
        for (var i = 0; i < next.Count; i++)
        {
            set(next[i], names[i], i + 1);
            if (!kept.Contains(next[i]))
            {
                kept.Add(next[i]);
            }
        }
    }

    private Refusal? WhyCannotTake(ContestPlan plan, DateTime now)
    {
        if (VietnameseText.Clean(plan.Title).Length == 0)
        {
            return ContestRefusals.NoTitle;
        }

        if (!EntryCode.IsPrefix(plan.CodePrefix.Trim().ToUpperInvariant()))
        {
            return ContestRefusals.BadPrefix;
        }

        if (plan.OpensAt is { } opens && plan.ClosesAt is { } closes && closes <= opens)
        {
            return ContestRefusals.ClosesBeforeItOpens;
        }

        if (Status != ContestStatus.Open)
        {
            return null;
        }

        return plan.ClosesAt is null ? ContestRefusals.NoDates
            : plan.ClosesAt < ClosesAt ? ContestRefusals.ClosingEarlier(ClosesAt!.Value)
            : plan.ClosesAt > ClosesAt && plan.ClosesAt <= now ? ContestRefusals.ClosingInThePast
            : string.IsNullOrWhiteSpace(plan.Theme) ? ContestRefusals.NoTheme
            : string.IsNullOrWhiteSpace(plan.RulesMarkdown) ? ContestRefusals.NoRules
            : string.IsNullOrWhiteSpace(plan.ContactPhone) ? ContestRefusals.NoContact
            : null;
    }

    /// <summary>An open contest does not close after judges should be done: their date is moved first. Asked with the rounds loaded.</summary>
    private Refusal? RoundThatEndsBefore(DateTime? closesAt) =>
        Status == ContestStatus.Open && closesAt > ClosesAt && _rounds.Where(r => r.ScoringClosesAt <= closesAt).MinBy(r => r.Order) is { } round
            ? ContestRefusals.RoundClosesTooEarly(round.Name, closesAt.Value)
            : null;

    private void Take(ContestPlan plan)
    {
        Title = VietnameseText.Clean(plan.Title);
        TitleFolded = VietnameseText.Fold(Title);
        Theme = VietnameseText.Clean(plan.Theme);
        Summary = VietnameseText.CleanLines(plan.Summary);
        RulesMarkdown = plan.RulesMarkdown.Normalize();
        RulesMarkdownEnglish = plan.RulesMarkdownEnglish.Normalize();
        CodePrefix = plan.CodePrefix.Trim().ToUpperInvariant();
        Level = plan.Level;
        EntrantTypes = plan.EntrantTypes;
        OpensAt = ToMinute(plan.OpensAt);
        ClosesAt = ToMinute(plan.ClosesAt);
        GraceMinutes = Math.Clamp(plan.GraceMinutes, 0, MaxGraceMinutes);
        ContactName = VietnameseText.Clean(plan.ContactName);
        ContactPhone = plan.ContactPhone.Trim();
        if (Status == ContestStatus.Draft && OpensAt is { } opens)
        {
            Year = VietnamTime.Today(opens).Year;
        }
    }

    private static DateTime? ToMinute(DateTime? instant) => instant is { } at ? new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc) : null;
}
