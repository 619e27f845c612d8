namespace HoiPhuNu.Startup.Domain.Awards;

public enum PublicationStatus
{
    Prepared = 0,
    Published = 1,

    /// <summary>Something changed between preparing and approving, or it was taken back.</summary>
    Voided = 2,
}
