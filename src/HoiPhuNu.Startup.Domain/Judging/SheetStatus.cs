namespace HoiPhuNu.Startup.Domain.Judging;

public enum SheetStatus
{
    /// <summary>Assigned; perhaps partly scored.</summary>
    Open = 0,
    Signed = 1,

    /// <summary>The judge stepped back.</summary>
    Recused = 2,

    /// <summary>Taken away by the organizer before it was signed.</summary>
    Removed = 3,
}
