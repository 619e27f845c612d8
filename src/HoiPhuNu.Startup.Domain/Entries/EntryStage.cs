namespace HoiPhuNu.Startup.Domain.Entries;

public enum EntryStage
{
    Idea = 1,
    Trial = 2,
    Operating = 3,
}
