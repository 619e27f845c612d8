namespace HoiPhuNu.Startup.Domain.People;

/// <summary>Roles that are handed out by invitation: six in a unit, four in a contest.</summary>
public enum InvitedRole
{
    UnitOrganizer = 1,
    UnitOfficer = 2,
    UnitCoordinator = 3,
    UnitProjectManager = 4,
    UnitFundApprover = 5,
    UnitFiguresLead = 6,
    CoOrganizer = 11,
    Secretary = 12,
    HeadJudge = 13,
    Judge = 14,
}
