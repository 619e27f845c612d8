namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>The parts of the entry file, in the order of the task list.</summary>
public enum EntrySection
{
    Registration = 1,
    Representative = 2,
    Team = 3,
    LegalEntity = 4,
    Description = 5,
    Finance = 6,
    Impact = 7,
    Pledges = 8,
}
