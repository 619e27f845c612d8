namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Why a judge must not read an entry.</summary>
public enum ConflictKind
{
    OwnEntry = 1,
    SameHousehold = 2,

    /// <summary>Typed it in for her or helped with it, at any time: help that has ended still counts.</summary>
    HelpedWithIt = 3,

    /// <summary>Same commune or branch; the host unit and those above it do not count.</summary>
    SameUnit = 4,

    /// <summary>Declared by the judge or set by an organizer: kin, business, mentor …</summary>
    Declared = 5,

    /// <summary>She stepped back from it before, in this round or an earlier one.</summary>
    SteppedBack = 6,
}
