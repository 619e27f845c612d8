namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>What a person does in one contest. Nobody is both judge and entrant in one contest; docs/roles.md holds the whole table.</summary>
public enum ContestRole
{
    Organizer = 1,
    CoOrganizer = 2,
    Secretary = 3,
    HeadJudge = 4,
    Judge = 5,
}
