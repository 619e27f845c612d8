namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Why a judge must not read an entry.</summary>
public enum ConflictKind
{
    OwnEntry = 1,
    SameHousehold = 2,
    HelpedWithIt = 3,

    /// <summary>Same commune or branch; the host unit and those above it do not count.</summary>
    SameUnit = 4,

    /// <summary>Declared by the judge or set by an organizer: kin, business, mentor …</summary>
    Declared = 5,
}
