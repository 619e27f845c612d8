namespace HoiPhuNu.Startup.Web.Tests.Permissions;

/// <summary>Who asks. All but the other organizer and the administrator belong to the contest of the row; docs/roles.md says what each may do.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    Anonymous = 1,

    /// <summary>Owner of the entry that {id} and {entryId} name.</summary>
    Entrant = 2,

    /// <summary>Another entrant of the same contest.</summary>
    OtherEntrant = 4,

    /// <summary>Officer of the entrant's commune; she helps with the entry.</summary>
    Officer = 8,

    /// <summary>Officer of another commune; helps with nothing here.</summary>
    OtherOfficer = 16,

    /// <summary>The judge to whom the sheet of {sheetId} is assigned.</summary>
    Judge = 32,

    /// <summary>Another judge of the panel.</summary>
    OtherJudge = 64,

    HeadJudge = 128,

    Secretary = 256,

    /// <summary>Made the contest; organizer of the host unit.</summary>
    Organizer = 512,

    CoOrganizer = 1024,

    /// <summary>Organizer of another contest in another unit.</summary>
    OtherOrganizer = 2048,

    /// <summary>Sees no entry and no score by that alone.</summary>
    Administrator = 4096,

    /// <summary>In charge of the supported projects of the host unit.</summary>
    Manager = 8192,

    /// <summary>Approves the payments of the host unit.</summary>
    Approver = 16384,

    /// <summary>In charge of the figures of the host unit.</summary>
    FiguresLead = 32768,

    Judges = Judge | OtherJudge | HeadJudge,
    Officers = Officer | OtherOfficer,
    Organizers = Organizer | CoOrganizer,

    /// <summary>Works on supported projects in any unit (the policy FollowUpStaff).</summary>
    FollowUpStaff = Officers | Manager | Approver,

    /// <summary>Types records and reports of any unit (the policy Figures).</summary>
    FiguresStaff = Officers | FiguresLead,

    /// <summary>Organizers and secretary of the contest.</summary>
    Running = Organizers | Secretary,

    /// <summary>Holds the organizer role in some unit (the policy Organizer).</summary>
    UnitOrganizers = Organizer | OtherOrganizer,

    SignedIn = Entrant | OtherEntrant | Officers | Judges | Running | OtherOrganizer | Administrator | FollowUpStaff | FiguresLead,
    Everyone = Anonymous | SignedIn,
}
