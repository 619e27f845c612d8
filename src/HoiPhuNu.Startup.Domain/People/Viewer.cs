namespace HoiPhuNu.Startup.Domain.People;

/// <summary>
/// Who is looking: read from the database at every request, so a role given or taken works at the next one. Roles in a contest are
/// not here: the named queries ask the contest's appointments.
/// </summary>
/// <param name="AccountId">The account signed in.</param>
/// <param name="PersonId">The person behind it.</param>
/// <param name="IsAdministrator">Creates host units and organizers; sees no entry and no score by that alone.</param>
/// <param name="OrganizerOf">Units whose contests she may open.</param>
/// <param name="OfficerOf">Paths of the units she enters for: every unit whose path starts with one of them.</param>
public sealed record Viewer(Guid AccountId, Guid PersonId, bool IsAdministrator, IReadOnlyList<Guid> OrganizerOf, IReadOnlyList<string> OfficerOf)
{
    /// <summary>Paths of the units whose mentoring she coordinates, every unit below them with it: as a coordinator, or as their organizer.</summary>
    public IReadOnlyList<string> CoordinatorOf { get; init; } = [];

    public bool IsCoordinator => CoordinatorOf.Count > 0;

    /// <summary>Paths of the units whose supported projects she is in charge of, every unit below them with it; with those her units took over, where projects may have stayed.</summary>
    public IReadOnlyList<string> ManagerOf { get; init; } = [];

    public bool IsManager => ManagerOf.Count > 0;

    /// <summary>Paths of the units whose payments she approves, and of those they took over.</summary>
    public IReadOnlyList<string> ApproverOf { get; init; } = [];

    public bool IsApprover => ApproverOf.Count > 0;

    /// <summary>Paths of the units whose figures she is in charge of, every unit below them with it: targets, records, reports.</summary>
    public IReadOnlyList<string> FiguresOf { get; init; } = [];

    public bool IsFiguresLead => FiguresOf.Count > 0;

    /// <summary>Types records and reports: as an officer, or in charge of figures.</summary>
    public bool KeepsFigures => IsFiguresLead || IsOfficer;

    /// <summary>Works on supported projects in any way: as an officer, in charge, approving.</summary>
    public bool FollowsUp => IsManager || IsApprover || IsOfficer;

    /// <summary>A project of hers is supported: only then does the menu ask what waits for her there.</summary>
    public bool InFollowUp { get; init; }

    /// <summary>She is a mentor or was taken into a cohort: only then do pages ask what waits for her there.</summary>
    public bool InMentoring { get; init; }

    public bool IsOrganizer => OrganizerOf.Count > 0;

    /// <summary>Units she is an officer of, by id: help she gave for a unit opens nothing once she is no officer of it.</summary>
    public IReadOnlyList<Guid> OfficerUnits { get; init; } = [];

    public bool IsOfficer => OfficerOf.Count > 0;
}
