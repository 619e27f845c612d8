namespace HoiPhuNu.Startup.Domain.People;

/// <summary>Roles that are handed out by invitation: three in a unit, four in a contest.</summary>
public enum InvitedRole
{
    UnitOrganizer = 1,
    UnitOfficer = 2,
    UnitCoordinator = 3,
    CoOrganizer = 11,
    Secretary = 12,
    HeadJudge = 13,
    Judge = 14,
}
