using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>
/// Something a unit did or reached that figures count: a class, a support case, a co-operative, households out of poverty. One row however
/// many programmes and headings it stands under, so that it is counted once.
/// </summary>
public sealed class ActivityRecord : AggregateRoot
{
    public const int TopicLength = 40;
    public const int TitleLength = 200;
    public const int PlaceLength = 200;
    public const int PartnerLength = 200;
    public const int NoteLength = 1000;
    public const int UnitLength = 30;
    public const int ReasonLength = 400;
    public const int ImportKeyLength = 80;
    public const int MaxAttendees = 1000;
    public const int MaxSessions = 100;
    public const int YoungestAttendee = 16;

    private readonly List<RecordProgramme> _programmes = [];
    private readonly List<Attendee> _attendees = [];

    private ActivityRecord()
    {
    }

    /// <summary>The unit that did it and reports it.</summary>
    public Guid UnitId { get; private set; }

    public UnionUnit Unit { get; private set; } = null!;

    public RecordKind Kind { get; private set; }

    public string Topic { get; private set; } = "";

    public RecordState State { get; private set; }

    public DateOnly On { get; private set; }

    public DateOnly? Until { get; private set; }

    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    public string Place { get; private set; } = "";

    public string Partner { get; private set; } = "";

    public string Note { get; private set; } = "";

    // The numbers stand in columns of their own: reports read three hundred thousand of them.
    public int? Count { get; private set; }

    public int? Turns { get; private set; }

    public int? People { get; private set; }

    public int? Women { get; private set; }

    public int? Minority { get; private set; }

    public int? FemaleHeaded { get; private set; }

    public int? Poor { get; private set; }

    public int? NearPoor { get; private set; }

    public int? Disabled { get; private set; }

    public int? Members { get; private set; }

    public int? WomenMembers { get; private set; }

    public int? Workers { get; private set; }

    public int? WomenWorkers { get; private set; }

    public long? Amount { get; private set; }

    public long? Whole { get; private set; }

    public long? Quantity { get; private set; }

    public string QuantityUnit { get; private set; } = "";

    /// <summary>The woman of a support case, where she is known to the site.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>People came from a list of names and are distinct; otherwise totals as typed.</summary>
    public bool HasRollCall { get; private set; }

    /// <summary>What a line of a file is recognised by when it is read in again, wherever the record has been moved since; null: typed.</summary>
    public string? ImportKey { get; private set; }

    /// <summary>Made from a line of a file: whoever read the file in has seen totals, and reads no names that are put there later.</summary>
    public bool IsImported { get; private set; }

    /// <summary>The version its return left it in; null: typed.</summary>
    public int? ImportedVersion { get; private set; }

    /// <summary>What stands in it is somebody's own hand: typed, put right or called since it was read in.</summary>
    public bool IsByHand => ImportKey is null || Version > ImportedVersion;

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }

    /// <summary>Null: as it was made.</summary>
    public DateTime? ChangedAt { get; private set; }

    public Guid? ChangedById { get; private set; }

    public DateTime? RemovedAt { get; private set; }

    public string RemovedReason { get; private set; } = "";

    public IReadOnlyList<RecordProgramme> Programmes => _programmes;

    public IReadOnlyList<Attendee> Attendees => _attendees;

    public RecordNumbers Numbers => new()
    {
        Count = Count,
        Turns = Turns,
        People = People,
        Women = Women,
        Minority = Minority,
        FemaleHeaded = FemaleHeaded,
        Poor = Poor,
        NearPoor = NearPoor,
        Disabled = Disabled,
        Members = Members,
        WomenMembers = WomenMembers,
        Workers = Workers,
        WomenWorkers = WomenWorkers,
        Amount = Amount,
        Whole = Whole,
        Quantity = Quantity,
        QuantityUnit = QuantityUnit,
    };

    /// <param name="unit">Valid on the day.</param>
    /// <param name="mergedInto">Name of the unit that took it over; empty: nobody, or it stands.</param>
    /// <param name="details">As typed.</param>
    /// <param name="personId">The woman of a support case; null: not known to the site.</param>
    /// <param name="importKey">Null: typed.</param>
    /// <param name="byId">Who typed it, or read the file in.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static (ActivityRecord? Record, Refusal? Refusal) Keep(UnionUnit unit, string mergedInto, RecordDetails details, Guid? personId, string? importKey, Guid byId, DateTime now, Guid? id = null)
    {
        if (WhyNot(unit, mergedInto, details, VietnamTime.Today(now)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new ActivityRecord { Id = id ?? Guid.CreateVersion7(), UnitId = unit.Id, Kind = details.Kind, PersonId = personId, ImportKey = importKey, IsImported = importKey is not null, ImportedVersion = importKey is null ? null : 1, CreatedById = byId, CreatedAt = now };
        made.Take(details);
        made.Raise(new RecordNoted(made.Id, byId, now, unit.Id, details.Kind, details.On));
        return (made, null);
    }

    public static Refusal? WhyNot(UnionUnit unit, string mergedInto, RecordDetails details, DateOnly today) =>
        !RecordTopics.Fits(details.Kind, details.Topic) ? ActivityRefusals.TopicUnknown
        : string.IsNullOrWhiteSpace(details.Title) ? ActivityRefusals.TitleMissing
        : details.Until < details.On ? ActivityRefusals.UntilBeforeOn
        : details.On > today && details.State is (RecordState.Reached or RecordState.Recognised) ? ActivityRefusals.DayInTheFuture
        : unit.ValidFrom > details.On ? ActivityRefusals.UnitNotYet(unit.ValidFrom.Value)
        : unit.ValidTo < details.On ? ActivityRefusals.UnitEnded(unit.ValidTo.Value, mergedInto)
        : NumberRules.WhyNot(details);

    public Refusal? WhyCannotChange() => RemovedAt is null ? null : ActivityRefusals.AlreadyRemoved;

    public Refusal? Change(UnionUnit unit, string mergedInto, RecordDetails details, Guid? personId, Guid byId, DateTime now)
    {
        // Who came is counted by the list as long as there is one: what is typed beside it is not asked.
        var whole = HasRollCall ? details with { Numbers = details.Numbers with { Turns = Turns, People = People, Women = Women } } : details;
        var undoes = HasRollCall && details.State is RecordState.Planned or RecordState.Expected;
        if ((WhyCannotChange() ?? (undoes ? ActivityRefusals.RollCallStands : null) ?? WhyNot(unit, mergedInto, whole, VietnamTime.Today(now))) is { } refusal)
        {
            return refusal;
        }

        var changed = new RecordChanged(Id, byId, now, unit.Id, Kind, details.On)
        {
            UnitBefore = UnitId == unit.Id ? null : UnitId,
            StateBefore = State == details.State ? null : State,
            State = State == details.State ? null : details.State,
            OnBefore = On == details.On ? null : On,
            UntilChanged = Until != details.Until,
            TopicChanged = Topic != details.Topic,
            ProgrammesChanged = !_programmes.Select(p => p.ProgrammeId).ToHashSet().SetEquals(details.ProgrammeIds),
            WomanChanged = PersonId != personId,
        };
        var (numbers, unitOfQuantity) = (Numbers, QuantityUnit);
        (UnitId, PersonId) = (unit.Id, personId);
        Take(whole);
        (ChangedAt, ChangedById) = (now, byId);
        Raise(changed with
        {
            QuantityUnitChanged = QuantityUnit != unitOfQuantity,
            Numbers = [.. Enum.GetValues<RecordField>().Select(f => new NumberChange(f, NumberRules.Value(numbers, f), NumberRules.Value(Numbers, f))).Where(n => n.Before != n.After)],
        });
        return null;
    }

    /// <summary>Its line in a return says otherwise now, or is known by another key.</summary>
    /// <param name="importKey">Null: typed, and stays so.</param>
    /// <param name="unit">Valid on the day.</param>
    /// <param name="mergedInto">Name of the unit that took it over; empty: nobody, or it stands.</param>
    /// <param name="details">As the line says.</param>
    /// <param name="byId">Who read it in.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Renew(string? importKey, UnionUnit unit, string mergedInto, RecordDetails details, Guid byId, DateTime now)
    {
        if (Change(unit, mergedInto, details, PersonId, byId, now) is { } refusal)
        {
            return refusal;
        }

        (ImportKey, ImportedVersion) = (importKey, importKey is null ? null : Version + 1);
        return null;
    }

    /// <summary>Taken out of every figure, kept with its reason.</summary>
    public Refusal? Remove(string reason, Guid byId, DateTime now)
    {
        if ((WhyCannotChange() ?? (string.IsNullOrWhiteSpace(reason) ? ActivityRefusals.ReasonMissing : null)) is { } refusal)
        {
            return refusal;
        }

        (RemovedAt, RemovedReason) = (now, VietnameseText.Clean(reason));
        Raise(new RecordRemoved(Id, byId, now, UnitId, Kind));
        return null;
    }

    public Refusal? WhyCannotCallRoll(DateOnly today) =>
        WhyCannotChange() ?? (Kind is not (RecordKind.TrainingClass or RecordKind.Event) ? ActivityRefusals.RollCallNotHere : On > today ? ActivityRefusals.RollCallTooEarly(On) : null);

    /// <summary>
    /// The list of who came takes the place of typed totals: people are its lines, turns the sessions they came to. They came: what was
    /// planned or expected is reached by it, else its people would stand in no report.
    /// </summary>
    public Refusal? CallRoll(IReadOnlyList<AttendeeLine> lines, Guid byId, DateTime now)
    {
        if ((WhyCannotCallRoll(VietnamTime.Today(now)) ?? NumberRules.WhyNotRollCall(On, lines) ?? NumberRules.WhyNotGroups(Kind, Numbers with { People = lines.Count, Women = null, Turns = null })) is { } refusal)
        {
            return refusal;
        }

        // Whoever stands in it unchanged stays the same row.
        var listed = lines.Select((l, i) => new Attendee(Id, i + 1, VietnameseText.Clean(l.Name), l.BirthYear, VietnameseText.Clean(l.Place), l.IsWoman, l.PersonId, Math.Max(1, l.Sessions))).ToList();
        var said = listed.ToDictionary(l => l.Key);
        _attendees.RemoveAll(a => !said.TryGetValue(a.Key, out var line) || !a.IsSame(line));
        var kept = _attendees.ToDictionary(a => a.Key);
        foreach (var line in listed)
        {
            if (kept.TryGetValue(line.Key, out var already))
            {
                already.StandAt(line.Number);
            }
            else
            {
                _attendees.Add(line);
            }
        }

        (HasRollCall, People, Women, Turns) = (true, _attendees.Count, _attendees.Count(a => a.IsWoman), _attendees.Sum(a => a.Sessions));
        RecordState? planned = State is RecordState.Planned or RecordState.Expected ? State : null;
        if (planned is not null)
        {
            // A plan may leave its number open; one list is of one class.
            (State, Count) = (RecordState.Reached, Count ?? 1);
        }

        (ChangedAt, ChangedById) = (now, byId);
        Raise(new RollCallTaken(Id, byId, now, UnitId, People!.Value, Turns!.Value) { StateBefore = planned });
        return null;
    }

    /// <summary>Without its list: the totals it gave stay and may be typed over.</summary>
    public Refusal? DropRoll(Guid byId, DateTime now)
    {
        if (WhyCannotChange() is { } refusal)
        {
            return refusal;
        }

        if (!HasRollCall)
        {
            return null;
        }

        Raise(new RollCallDropped(Id, byId, now, UnitId, _attendees.Count));
        _attendees.Clear();
        (HasRollCall, ChangedAt, ChangedById) = (false, now, byId);
        return null;
    }

    private void Take(RecordDetails details)
    {
        (Topic, State, On, Until) = (details.Topic, details.State, details.On, details.Until);
        Title = VietnameseText.Clean(details.Title);
        TitleFolded = VietnameseText.Fold(Title);
        (Place, Partner, Note) = (VietnameseText.Clean(details.Place), VietnameseText.Clean(details.Partner), VietnameseText.CleanLines(details.Note));
        var n = details.Numbers;
        (Count, Minority, FemaleHeaded, Poor, NearPoor, Disabled) = (n.Count, n.Minority, n.FemaleHeaded, n.Poor, n.NearPoor, n.Disabled);
        (Members, WomenMembers, Workers, WomenWorkers) = (n.Members, n.WomenMembers, n.Workers, n.WomenWorkers);
        (Amount, Whole, Quantity, QuantityUnit) = (n.Amount, n.Whole, n.Quantity, VietnameseText.Clean(n.QuantityUnit));
        if (!HasRollCall)
        {
            (Turns, People, Women) = (n.Turns, n.People, n.Women);
        }

        _programmes.RemoveAll(p => !details.ProgrammeIds.Contains(p.ProgrammeId));
        _programmes.AddRange(details.ProgrammeIds.Distinct().Where(id => _programmes.All(p => p.ProgrammeId != id)).Select(id => new RecordProgramme(Id, id)));
    }
}
