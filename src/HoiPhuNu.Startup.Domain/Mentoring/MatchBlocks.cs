namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What stands between one woman and one mentor, as bits.</summary>
[Flags]
internal enum MatchBlocks
{
    None = 0,
    Banned = 1,
    Paused = 2,
    Way = 4,
    Language = 8,
    WomenOnly = 16,
    JudgesHer = 32,
    Kin = 64,
    SameEnterprise = 128,
    SamePerson = 256,

    Hard = 511,

    /// <summary>Not a block: shown only.</summary>
    HelpedToWrite = 512,
}
