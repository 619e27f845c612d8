namespace HoiPhuNu.Startup.Domain.People;

/// <summary>What a person does for a unit, beyond one contest.</summary>
public enum UnitRole
{
    /// <summary>Opens and runs contests hosted by the unit.</summary>
    Organizer = 1,

    /// <summary>Enters and helps for women of the unit and of those below it.</summary>
    Officer = 2,

    /// <summary>Matches women with mentors and follows the pairs, for the unit and those below it.</summary>
    Coordinator = 3,

    /// <summary>In charge of support: begins projects, decides support, reads check-ins, for the unit and those below it.</summary>
    ProjectManager = 4,

    /// <summary>Chủ tài khoản: approves payments that another asked for, for the unit and those below it.</summary>
    FundApprover = 5,

    /// <summary>Phụ trách số liệu: targets, records and reports of the unit and those below it.</summary>
    FiguresLead = 6,
}
