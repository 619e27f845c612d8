namespace HoiPhuNu.Startup.Domain.Files;

public enum FileKind
{
    /// <summary>Shown where it stands.</summary>
    Image = 0,

    /// <summary>Handed over to be saved.</summary>
    Document = 1,
}
