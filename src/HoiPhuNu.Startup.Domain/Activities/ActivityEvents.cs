using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Activities;

public abstract record ActivityEvent(Guid SubjectId, Guid? ActorId, DateTime At) : DomainEvent(SubjectId, ActorId, At);

public sealed record RecordNoted(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, RecordKind Kind, DateOnly On) : ActivityEvent(RecordId, ById, At);

/// <summary>A record typed over. Figures move with it: from what to what is told, without a name and without anything written freely.</summary>
public sealed record RecordChanged(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, RecordKind Kind, DateOnly On) : ActivityEvent(RecordId, ById, At)
{
    /// <summary>Null: it stays where it was.</summary>
    public Guid? UnitBefore { get; init; }

    /// <summary>With <see cref="State"/>; null: the same.</summary>
    public RecordState? StateBefore { get; init; }

    public RecordState? State { get; init; }

    /// <summary>Null: the same day.</summary>
    public DateOnly? OnBefore { get; init; }

    public bool UntilChanged { get; init; }

    public bool TopicChanged { get; init; }

    public bool ProgrammesChanged { get; init; }

    public bool WomanChanged { get; init; }

    public bool QuantityUnitChanged { get; init; }

    /// <summary>Those that differ.</summary>
    public IReadOnlyList<NumberChange> Numbers { get; init; } = [];
}

public sealed record RecordRemoved(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, RecordKind Kind) : ActivityEvent(RecordId, ById, At);

public sealed record RollCallTaken(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, int People, int Turns) : ActivityEvent(RecordId, ById, At)
{
    /// <summary>What it was until they came: planned or expected; null: it was reached already.</summary>
    public RecordState? StateBefore { get; init; }
}

/// <summary>The list was let go, its totals stay.</summary>
public sealed record RollCallDropped(Guid RecordId, Guid? ById, DateTime At, Guid UnitId, int People) : ActivityEvent(RecordId, ById, At);

/// <summary>A file of a unit's figures was read in: how many lines of all of it, also where that took several times; never what they say.</summary>
/// <param name="ImportId">Of the file.</param>
/// <param name="ById">Who read it in.</param>
/// <param name="At">UTC.</param>
/// <param name="UnitId">The highest unit in it.</param>
/// <param name="Added">New records.</param>
/// <param name="Changed">Records that stood there with other values.</param>
/// <param name="Same">Stood there already.</param>
/// <param name="Skipped">Left alone, for somebody had put them right, taken out or moved what they mean.</param>
/// <param name="Faulty">Could not be read, and she knew.</param>
public sealed record ReturnImported(Guid ImportId, Guid? ById, DateTime At, Guid UnitId, int Added, int Changed, int Same, int Skipped, int Faulty) : ActivityEvent(ImportId, ById, At);

/// <summary>A part of a large file was written, and there is more to come: should it break off here, this is what it did.</summary>
public sealed record ReturnPartImported(Guid ImportId, Guid? ById, DateTime At, Guid UnitId, int Added, int Changed) : ActivityEvent(ImportId, ById, At);
