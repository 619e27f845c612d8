namespace HoiPhuNu.Startup.Domain.Entries;

public enum EntryStatus
{
    Draft = 0,
    Submitted = 1,
    Returned = 2,
    Valid = 3,
    Invalid = 4,
    Withdrawn = 5,
    Disqualified = 6,
}
